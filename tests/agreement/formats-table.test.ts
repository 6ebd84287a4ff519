import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeType, Outcome } from '@octavo/core';
import { convert, defaultConfig } from '@octavo/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { hostFor } from '../support/host-for.ts';
import { renderers } from '../support/renderers.ts';
import { projectRoot } from '../support/source-files.ts';

/** The rows of the tables, and the kinds of node that each speaks of. */
const kindsByRow: Readonly<Record<string, readonly NodeType[]>> = {
  'Text, headings, lists, quotations, call-outs': [
    'text',
    'emphasis',
    'strong',
    'strikethrough',
    'inlineCode',
    'paragraph',
    'heading',
    'list',
    'listItem',
    'blockQuote',
    'callout',
  ],
  'Tables, code in colour, definition lists': [
    'table',
    'tableRow',
    'tableCell',
    'codeBlock',
    'definitionList',
  ],
  'Images, SVG drawings, figures with captions': ['image', 'figure'],
  'Links and numbered references': ['link', 'crossReference'],
  'Keys (`<kbd>`)': ['keyboard'],
  Footnotes: ['footnoteReference', 'footnoteDefinition'],
  'Comments, when asked for': ['comment'],
  Charts: ['chart'],
  Formulas: ['inlineMath', 'mathBlock'],
  'Speaker notes': ['speakerNotes'],
  'Page breaks': ['pageBreak'],
  'Slide breaks': ['slideBreak'],
};

const source = `---
title: All
comments: true
---

# One {#sec:one}

*Emphasis*, **strong**, ~~struck~~, \`code\`, <kbd>Esc</kbd>, $a+b$, [a link](https://example.org), [@fig:map].[^note]<!-- comment: Sure? -->

- item

> quote

> [!NOTE]
> call-out

| a |
| - |
| b |

\`\`\`js
let a = 1;
\`\`\`

Term
: Definition

![A map](images/thesis-map.en.svg "Caption"){#fig:map}

\`\`\`chart
kind: bar
title: Chart
categories: [a]
series: [{ name: s, values: [1] }]
\`\`\`

$$
a + b
$$

::: notes
Say this.
:::

<!-- pagebreak -->

More.

<!-- slidebreak -->

The end.

[^note]: Note.
`;

describe.each(['README.md', 'docs/guide/formats.md'])(
  'the table of formats in %s tells the truth',
  (path) => {
    const rows = readRows(readFileSync(join(projectRoot, path), 'utf8'));
    const outcomes = new Map<string, readonly Outcome[]>();

    beforeAll(async () => {
      const host = hostFor(new URL('../../content/', import.meta.url));
      const input = { source, file: 'all.md', format: 'markdown' } as const;
      const result = await convert(input, { config: defaultConfig, renderers, host });
      for (const output of result.outputs) outcomes.set(output.format, output.outcomes);
    });

    it('has rows for what is not the same everywhere', () => {
      expect(rows.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['Charts', 'Formulas', 'Speaker notes']),
      );
    });

    it.each(rows)('$name', ({ name, cells }) => {
      const kinds = kindsByRow[name];
      expect(kinds, 'a row that is tested').toBeDefined();
      for (const [index, format] of ['pdf', 'docx', 'pptx', 'slides.html', 'slides.pdf', 'html'].entries()) {
        const found = (outcomes.get(format) ?? []).filter(({ kind }) => kinds?.includes(kind));
        expect(new Set(found.map(({ kind }) => kind)), format).toEqual(new Set(kinds));
        expect(worst(found), format).toBe(supportIn(cells[index] ?? ''));
      }
    });
  },
);

function readRows(text: string): readonly { name: string; cells: readonly string[] }[] {
  const [, table = ''] = /\| Construct[^\n]*\n\|[ :|-]*\n((?:\|[^\n]*\n)+)/.exec(text) ?? [];
  return table
    .trim()
    .split('\n')
    .map((line) => line.slice(1, -1).split('|'))
    .map(([name = '', ...cells]) => ({ name: name.trim(), cells: cells.map((cell) => cell.trim()) }))
    .filter(({ name }) => name !== 'HTML without a counterpart');
}

/** A cell that says how something is shown instead means that it is substituted. */
function supportIn(cell: string): Outcome['support'] {
  return cell === 'native' || cell === 'dropped' ? cell : 'substituted';
}

function worst(outcomes: readonly Outcome[]): Outcome['support'] {
  if (outcomes.some(({ support }) => support === 'dropped')) return 'dropped';
  return outcomes.some(({ support }) => support === 'substituted') ? 'substituted' : 'native';
}
