import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/default-config.ts';
import { mergeConfig } from '../../src/config/merge-config.ts';
import type { Table } from '../../src/model/nodes/table.ts';
import { parseMarkdown } from '../../src/parse/parse-markdown.ts';

interface Cell {
  readonly words: string;
  readonly spans: string;
}

/** A table as readers see it: rows of cells by their words, how many rows are its head, how columns are set. */
interface Seen {
  readonly rows: readonly (readonly Cell[])[];
  readonly head: number;
  readonly aligns: readonly string[];
}

async function parse(source: string) {
  const { document, diagnostics } = await parseMarkdown(source, 'a.md', defaultConfig);
  return { blocks: document?.children ?? [], footnotes: document?.footnotes ?? [], diagnostics };
}

async function seen(source: string): Promise<Seen> {
  const { blocks, diagnostics } = await parse(source);
  expect(diagnostics).toEqual([]);
  const table = blocks.find((block): block is Table => block.type === 'table');
  if (table === undefined) throw new Error('There is no table.');
  return {
    rows: [...table.head, ...table.body].map(({ cells }) =>
      cells.map(({ children, colSpan = 1, rowSpan = 1 }) => ({
        words: strings(children, 'value').join(''),
        spans: `${rowSpan}x${colSpan}`,
      })),
    ),
    head: table.head.length,
    aligns: table.columns.map(({ align = 'default' }) => align),
  };
}

/** All strings under a key of some JSON, without white space. */
function strings(json: unknown, key: string): readonly string[] {
  if (Array.isArray(json)) return json.flatMap((item) => strings(item, key));
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, value]) =>
    name === key && typeof value === 'string' ? value.replaceAll(/\s/g, '') : strings(value, key),
  );
}

/** The same of what Pandoc reads, from its JSON: a table is attributes, caption, columns, head, bodies and foot. */
function seenByPandoc(source: string): Seen {
  const output = execFileSync('pandoc', ['-f', 'markdown-smart', '-t', 'json'], { input: source });
  const { blocks } = JSON.parse(output.toString());
  const [, , columns, [, head], bodies] = blocks.find(({ t }: { t: string }) => t === 'Table').c;
  const words = (json: unknown): string => {
    if (Array.isArray(json)) return json.map(words).join('');
    if (typeof json !== 'object' || json === null) return '';
    const { t, c } = json as { t?: string; c?: unknown };
    if (t === 'Str') return String(c);
    if (t === 'Code' || t === 'CodeBlock') return String((c as unknown[])[1]).replaceAll(/\s/g, '');
    return words(c ?? []);
  };
  const row = ([, cells]: [unknown, [unknown, unknown, number, number, unknown][]]) =>
    cells.map(([, , rowSpan, colSpan, content]) => ({
      words: words(content),
      spans: `${rowSpan}x${colSpan}`,
    }));
  const bodyRows = bodies.flatMap(([, , , rows]: unknown[]) => rows);
  return {
    rows: [...head, ...bodyRows].map(row),
    head: head.length,
    aligns: columns.map(([{ t }]: [{ t: string }]) => t.replace('Align', '').toLowerCase()),
  };
}

const examples = [
  `+---------------+---------------+--------------------+
| Fruit         | Price         | Advantages         |
+===============+===============+====================+
| Bananas       | $1.34         | - built-in wrapper |
|               |               | - bright *colour*  |
+---------------+---------------+--------------------+
| Oranges       | $2.10         | - cures scurvy     |
|               |               | - tasty            |
+---------------+---------------+--------------------+
`,
  `+:--------------+:-------------:+-------------------:+
| Bananas       |               | built-in wrapper   |
+---------------+---------------+--------------------+
| **Oranges**   | $2.10         | two                |
|               |               |                    |
|               |               | paragraphs         |
+---------------+---------------+--------------------+
`,
  `+-----+------+
| A   |  B   |
+:====+=====:+
|   1 |   \`2\` over the edge |
+-----+------+
|     | ~~~  |
| > q | code |
| > r |   x  |
|     | ~~~  |
+-----+------+
`,
  `+-----------+------+
| 中文 | é |
+===========+======+
| <http://x.example> |
+-----------+------+
`
    .replace('| 中文 | é |', '| 中文      | é    |')
    .replace(/\| <.*\n/, '| 1. one    | \\|   |\n| 2. two    |      |\n'),
  '+---+\n| a |\n+---+\n',
];

describe('grid tables', () => {
  test.runIf(spawnSync('pandoc', ['--version']).status === 0)('are read as Pandoc reads them', async () => {
    for (const example of examples) expect(await seen(example)).toEqual(seenByPandoc(example));
  });

  test('have cells over several rows and columns', async () => {
    const { rows, head } = await seen(`+---------------------+----------+
| Property            | Earth    |
+=============+=======+==========+
|             | min   | -89.2 °C |
| Temperature +-------+----------+
| 1961-1990   | mean  | 14 °C    |
|             +-------+----------+
|             | min   | 56.7 °C  |
+-------------+-------+----------+
`);
    expect(head).toBe(1);
    expect(rows.map((row) => row.map(({ words, spans }) => `${words} ${spans}`))).toEqual([
      ['Property 1x2', 'Earth 1x1'],
      ['Temperature1961-1990 3x1', 'min 1x1', '-89.2°C 1x1'],
      ['mean 1x1', '14°C 1x1'],
      ['min 1x1', '56.7°C 1x1'],
    ]);
  });

  test('may cross like the sails of a mill', async () => {
    const { rows } = await seen(`+---+-------+
| a | b     |
|   +---+---+
|   | c | d |
+---+---+   |
| e     |   |
+-------+---+
`);
    expect(rows.map((row) => row.map(({ words, spans }) => `${words} ${spans}`))).toEqual([
      ['a 2x1', 'b 1x2'],
      ['c 1x1', 'd 2x1'],
      ['e 1x2'],
    ]);
  });

  test('have a foot, which ends their body, and rules that follow each other', async () => {
    const table = '+---+\n| h |\n+===+\n+---+\n| b |\n+===+\n| f |\n+===+\n';
    expect(await seen(table)).toMatchObject({
      head: 1,
      rows: [[{ words: 'h' }], [{ words: 'b' }], [{ words: 'f' }]],
    });
    expect(await seen('+---+\n| b |\n+===+\n| f |\n+===+\n')).toMatchObject({ head: 0 });
  });

  test('stand in quotes and lists, and know links, notes and captions of the source around them', async () => {
    const source = `1. Item

   > +--------+
   > | [l][d] |
   > |        |
   > | x[^n]  |
   > +--------+
   >
   > : Caption {#tbl:a}

[d]: https://example.com
[^n]: Note.
`;
    const { blocks, footnotes, diagnostics } = await parse(source);
    expect(diagnostics).toEqual([]);
    expect(footnotes).toHaveLength(1);
    expect(JSON.stringify(blocks)).toMatch(/"label":"tbl:a".*|"type":"footnoteReference","label":"n"/);
    expect(strings(blocks, 'url')).toEqual(['https://example.com']);
  });

  test('give what stands in their cells its place in the source', async () => {
    const source =
      'Text\n\n> +------+---+\n> | 中文 | b |\n> +------+---+\n> |      | **c** |\n> +------+---+\n';
    const { blocks } = await parse(source);
    const places: string[] = [];
    JSON.stringify(blocks, (_key, value) => {
      if (value?.type === 'text' || value?.type === 'strong')
        places.push(source.slice(value.position.start.offset, value.position.end.offset));
      return value;
    });
    expect(places).toEqual(['Text', '中文', 'b', '**c**', 'c']);
  });

  test.each([
    ['a bar is missing', '+---+---+\n| a | b\n+---+---+\n', '2:8', 'its lines do not meet here'],
    ['no rule ends it', '+---+\n| a |\n', '2:2', 'its lines do not meet here'],
    [
      'a bar stands beside its corner',
      '+----+---+\n| a | b  |\n+----+---+\n',
      '2:5',
      'this `|` stands under no `+`',
    ],
  ])('that cannot be read are kept as code, with the place: %s', async (_name, source, place, reason) => {
    const { blocks, diagnostics } = await parse(source);
    expect(blocks).toMatchObject([{ type: 'codeBlock', value: source.trim() }]);
    expect(
      diagnostics.map(({ code, position }) => `${code} ${position?.start.line}:${position?.start.column}`),
    ).toEqual([`grid-table-unreadable ${place}`]);
    expect(diagnostics[0]?.message).toContain(reason);
  });

  test('are none in a paragraph, in a list of its own mark, or when they are turned off', async () => {
    const paragraph = 'Text\n+---+\n| a |\n+---+\n';
    const list = '+ a\n+ b\n';
    const alone = '+---+\n\n+---+ words\n';
    for (const source of [paragraph, list, alone])
      expect(JSON.stringify((await parse(source)).blocks)).not.toMatch(/"table"|codeBlock/);
    const config = mergeConfig(defaultConfig, { syntax: { gridTables: false } });
    const { document } = await parseMarkdown('+---+\n| a |\n+---+\n', undefined, config);
    expect(document?.children[0]?.type).toBe('paragraph');
  });

  test('of any depth and size take time that grows with their size', async () => {
    const nested = (depth: number): string =>
      Array.from({ length: depth })
        .reduce<readonly string[]>(
          (lines) => {
            const rule = `+${'-'.repeat((lines[0]?.length ?? 0) + 2)}+`;
            return [rule, ...lines.map((line) => `| ${line} |`), rule];
          },
          ['x'],
        )
        .join('\n');
    const deep = await parse(nested(30));
    expect(deep.diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining('grids are nested more than 8 deep'),
    ]);
    const marks = '>'.repeat(10_000);
    const quoted = await parse(`+${'-'.repeat(10_000)}+\n|${marks}|\n+${'-'.repeat(10_000)}+\n`);
    expect(quoted.diagnostics[0]?.message).toContain('nests too deep');
    const unclosed = await parse(`+---+\n${'| a |\n'.repeat(4000)}`);
    expect(unclosed.blocks).toHaveLength(1);
  });
});
