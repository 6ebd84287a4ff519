import { describe, expect, it } from 'vitest';
import { parseAndTransform } from '../support/parse.ts';

const names = async (source: string) => {
  const { document } = await parseAndTransform(source);
  return JSON.stringify(document.children, (key, value) =>
    ['id', 'position', 'attributes'].includes(key) ? undefined : value,
  ).match(/"name":"[^"]+"|"value":"[^"]+"/g);
};

describe('divisions in HTML that set Markdown beside each other', () => {
  it.each([
    '<div class="columns">\n<div>\n\na\n\n</div>\n<div>\n\nb\n\n</div>\n</div>',
    '<div class="columns"><div>\n\na\n\n</div><div>\n\nb\n\n</div></div>',
    '<div class="columns"><div>a</div><div>b</div></div>',
    "<div class='grid grid-cols-2 gap-4'>\n<div>\n\na\n\n</div>\n<div>\n\nb\n\n</div>\n</div>",
    '<div style="display: flex; gap: 1em">\n\n<div>\n\na\n\n</div>\n\n<div>\n\nb\n\n</div>\n\n</div>',
    '<div class="wrapper">\n<div class="two-columns">\n<div>\n\na\n\n</div>\n<div class="big">\n\nb\n\n</div>\n</div>\n</div>',
  ])('%j', async (source) => {
    expect(await names(source)).toEqual([
      '"name":"columns"',
      '"name":"column"',
      '"value":"a"',
      '"name":"column"',
      '"value":"b"',
    ]);
  });

  it('makes rows of a grid that has more divisions than columns', async () => {
    const cell = (words: string) => `<div>\n\n${words}\n\n</div>`;
    const source = `<div class="grid-cols-2">\n${['a', 'b', 'c', 'd'].map(cell).join('\n')}\n</div>`;
    expect((await names(source))?.filter((name) => name === '"name":"columns"')).toHaveLength(2);
  });

  it.each([
    ['one of them', '<div class="columns">\n<div>\n\na\n\n</div>\n</div>\n\nb'],
    ['another class', '<div class="box">\n<div>\n\na\n\n</div>\n<div>\n\nb\n\n</div>\n</div>'],
    ['divisions under each other', '<div class="flex flex-col"><div>a</div><div>b</div></div>'],
    ['a tag that is missing', '<div class="columns">\n<div>\n\na\n\n</div>\n<div>\n\nb\n\n</div>'],
    ['a tag too many', '<div class="columns">\n<div>\n\na\n\n</div>\n</div>\n</div>\n\nb'],
    [
      'a rule between the tags',
      '<div class="columns">\n<div>\n\na\n\n---\n\n</div>\n<div>\n\nb\n\n</div>\n</div>',
    ],
  ])('leaves %s as it was, and loses no word', async (_, source) => {
    const { document } = await parseAndTransform(source);
    expect(JSON.stringify(document.children)).not.toContain('"columns"');
    expect(await names(source)).toEqual(['"value":"a"', '"value":"b"']);
  });

  it('does not tear a table', async () => {
    const source = '<table><tr><td>\n<div class="columns"><div>a</div><div>b</div></div>\n</td></tr></table>';
    const { document } = await parseAndTransform(source);
    expect(document.children).toMatchObject([{ type: 'table' }]);
  });

  it("brings the points of Slidev's lists one by one", async () => {
    const { document } = await parseAndTransform('<v-clicks>\n\n- a\n- b\n\n</v-clicks>');
    expect(document.children).toMatchObject([
      { type: 'container', name: 'incremental', children: [{ type: 'list' }] },
    ]);
  });
});

describe('grids of cells', () => {
  const cell = (words: string): string => `  <div class="box">${words}</div>`;
  const grid = (tag: string, count: number): string =>
    `<div ${tag}>\n${Array.from({ length: count }, (_, index) => cell(`cell ${index}`)).join('\n')}\n</div>`;
  const rows = async (source: string): Promise<readonly number[]> => {
    const { document } = await parseAndTransform(source);
    return document.children.flatMap((block) =>
      block.type === 'container' && block.name === 'columns' ? [block.children.length] : [],
    );
  };

  it.each([
    ['class="grid"', 4, [4]],
    ['class="grid"', 6, [3, 3]],
    ['class="grid grid-cols-2 gap-4"', 4, [2, 2]],
    ['grid="~ cols-3 gap-4"', 5, [3, 2]],
    ['class="grid gap-3" style="grid-template-columns: repeat(3, 1fr) 1.5fr 1fr"', 5, [3, 2]],
    ['style="display: grid; grid-template-columns: minmax(0, 1fr) 2fr"', 4, [2, 2]],
    ['style="display:grid;grid-template-columns:repeat(auto-fit, minmax(14em, 1fr))"', 3, [3]],
  ])('%s with %i cells', async (tag, count, expected) => {
    expect(await rows(grid(tag, count))).toEqual(expected);
  });

  it('takes blocks without a division of their own as cells where they fill the rows', async () => {
    const code = '```yaml\na: b\n```';
    expect(await rows(`<div grid="~ cols-2">\n\n${[code, code, code, code].join('\n\n')}\n\n</div>`)).toEqual(
      [2, 2],
    );
  });

  it('never runs the words of two divisions together', async () => {
    const inner = '<div><div>a.up</div><div>From below</div></div>';
    for (const source of [`<div class="flex">${inner}</div>`, `<v-click>\n\nx\n\n</v-click>\n\n${inner}`]) {
      const { document } = await parseAndTransform(source);
      const text = JSON.stringify(document.children);
      expect(text).toContain('"value":"a.up"');
      expect(text).toContain('"value":"From below"');
    }
  });
});
