import { describe, expect, it } from 'vitest';
import { defaultConfig, parseSource, serialiseMarkdown } from '../../src/index.ts';

async function rewritten(source: string): Promise<string> {
  const { document } = await parseSource({ source, file: 'a.md', format: 'markdown' }, defaultConfig);
  return document === undefined ? '' : serialiseMarkdown(document);
}

const harbours = `+----------------+----------+------------------+
| Harbour        | Depth    | Remarks          |
+=======+=======:+==========+:================:+
| Lima  | 2019   | 14.0 m   | - two *cranes*   |
|       +--------+----------+ - a \`pilot\`      |
|       | 2025   | 16.5 m   |                  |
+-------+--------+----------+------------------+
| > Words of a   | 港口     | One.             |
| > quotation.   |          |                  |
|                |          | Two *words       |
|                |          | over* lines.     |
+----------------+----------+------------------+

: Harbours {#tbl:harbours}
`;

describe('a table that pipes cannot write', () => {
  it('is drawn as a grid, with its spans, widths, alignments, label and words on lines that fit', async () => {
    const written = await rewritten(harbours);
    expect(written).toMatch(/^\| > Words of a {3}\|/m);
    expect(written).toContain('{#tbl:harbours}');
    expect(await rewritten(written)).toBe(written);
  });

  it('keeps the widths that were drawn, where pipes would say all else', async () => {
    const source = `+-----+
| abc |
+=====+
| def |
| ghi |
+-----+
`;
    expect(await rewritten(source)).toBe(source);
  });
});
