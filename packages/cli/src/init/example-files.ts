/** What `octavo init` creates, by name. */
export const exampleFiles: Readonly<Record<string, string>> = {
  'octavo.config.ts': `import { defineConfig } from '@octavo/cli';

export default defineConfig({
  input: ['article.md'],
  outDir: 'dist',
  formats: ['pdf', 'docx', 'pptx', 'slides.html'],
  // A page with a download button for each file.
  index: true,
});
`,
  'article.md': `---
title: A first article
subtitle: One source, four formats
author: Your name
lang: en
---

## Write once

This paragraph becomes a PDF, a Word document and a deck. Words can be *emphasised*,
**strong** or \`code\`, and lead to [other places](https://example.com).[^note]

[^note]: A note stands at the foot of its page in print.

## Say more with less

- A list item
- Another one
  1. with steps
  2. in order

| Format | Good for      | Editable |
| ------ | ------------- | :------: |
| PDF    | Print         |    no    |
| Word   | Working on it |   yes    |
| Slides | Speaking      |   yes    |

> [!TIP]
> \`octavo check\` finds missing images and references that lead nowhere.

::: notes
Only the speaker sees this.
:::

## Show code

\`\`\`js
const greeting = (name) => \`Hello, \${name}!\`;
\`\`\`
`,
};
