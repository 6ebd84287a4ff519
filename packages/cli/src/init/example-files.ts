/** What a new project is to be. */
export interface ProjectChoice {
  readonly title: string;
  readonly author: string;
  readonly formats: readonly string[];
  readonly theme?: string;
}

/** What is chosen where nobody says otherwise. */
export const defaultChoice: ProjectChoice = {
  title: 'A first article',
  author: 'Your name',
  formats: ['pdf', 'docx', 'pptx', 'slides.html'],
};

/** The files of a new project, by name. */
export function exampleFiles(choice: ProjectChoice): Readonly<Record<string, string>> {
  return { 'octavo.config.ts': configuration(choice), 'article.md': article(choice) };
}

function configuration({ formats, theme }: ProjectChoice): string {
  return `import { defineConfig } from '@octavo/cli';

export default defineConfig({
  input: ['article.md'],
  outDir: 'dist',
  formats: [${formats.map((format) => `'${format}'`).join(', ')}],
${theme === undefined ? '' : `  theme: '${theme}',\n`}  // A page with a download button for each file.
  index: true,
});
`;
}

function article({ title, author }: ProjectChoice): string {
  return `---
title: ${yamlText(title)}
subtitle: One source, several formats
author: ${yamlText(author)}
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
`;
}

/** As it is where YAML reads it as text; else between quotes, which YAML reads as JSON does. */
function yamlText(text: string): string {
  const isPlain =
    /^\p{L}[\p{L}\p{N} .,'’()/-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
