import { expect, test } from 'vitest';
import { parse } from '../support/parse.ts';

test('citations are shown as written, and reported once with the first place', async () => {
  const source = 'Words\nand [@doe2020, p. 3] and\n[see @roe; -@poe] and [-@moe].\n';
  const { diagnostics } = await parse(source);
  expect(diagnostics).toMatchObject([
    { code: 'citation-as-written', severity: 'info', position: { start: { line: 2, column: 5 } } },
  ]);
  expect(diagnostics[0]?.message).toContain('3 citations such as `[@doe2020, p. 3]`');
});

test.each(['[@fig:port]', '[a@b.example]', '`[@doe]`', '[@doe](https://example.org)', '@doe', '\\[@doe'])(
  '%s is no citation',
  async (source) => {
    const { diagnostics } = await parse(`Words ${source}.\n`);
    expect(diagnostics.filter(({ code }) => code === 'citation-as-written')).toEqual([]);
  },
);

test('simple tables of Pandoc are reported at their dashes', async () => {
  const { diagnostics } = await parse('  Right  Left\n-------  ------\n     12  12\n');
  expect(diagnostics).toMatchObject([
    { code: 'table-as-written', position: { start: { line: 2, column: 1 } } },
  ]);
});

test('simple tables without headings are reported once, at their first dashes; the next one by itself', async () => {
  const table = '-------  ------\n     12  12\n-------  ------\n';
  const { diagnostics } = await parse(`Words\n\n${table}\n${table}`);
  const lines = diagnostics.map(({ code, position }) => [code, position?.start.line]);
  expect(lines).toEqual([
    ['table-as-written', 3],
    ['table-as-written', 7],
  ]);
});

test.each(['---', '- - -', '-- -', '----------------'])('%s is a rule', async (rule) => {
  expect((await parse(`Words\n\n${rule}\n\nWords\n`)).diagnostics).toEqual([]);
});
