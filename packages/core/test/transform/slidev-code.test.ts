import { describe, expect, it } from 'vitest';
import { parseAndTransform } from '../support/parse.ts';

const blocksOf = async (body: string, front = 'mdc: true') =>
  (await parseAndTransform(`---\n${front}\n---\n\n# Deck\n\n${body}\n`)).document.children;

describe('code and formulas in decks for Slidev', () => {
  it('have no lines to bring out in the formula', async () => {
    const formula = (steps: string): string => `$$ ${steps}\n\\begin{aligned}\na &= b\n\\end{aligned}\n$$`;
    const value = '\\begin{aligned}\na &= b\n\\end{aligned}';
    for (const steps of ['{1|3|all}', '{all|2-3}{at:1}', '{*|1,2|*}'])
      expect(await blocksOf(formula(steps)), steps).toMatchObject([{ type: 'mathBlock', value }]);
    expect(await blocksOf('$$\n{a}\n$$')).toMatchObject([{ value: '{a}' }]);
    expect(await blocksOf(formula('{1|3|all}'), 'title: Deck')).toMatchObject([
      { value: `{1|3|all}\n${value}` },
    ]);
  });

  it('show each step of code that moves', async () => {
    const blocks = await blocksOf(
      '````md magic-move {lines: true}\n```ts {*|2|*}\n// step 1\na();\n```\n\nLeft out by Slidev.\n\n```vue\n<b/>\n```\n````',
    );
    expect(blocks).toMatchObject([
      { type: 'codeBlock', language: 'ts', value: '// step 1\na();' },
      { type: 'speakerNotes', children: [{ children: [{ value: 'Left out by Slidev.' }] }] },
      { type: 'codeBlock', language: 'vue', value: '<b/>' },
    ]);
  });

  it('stand beside each other in a grid', async () => {
    const cell = (words: string): string => `<div>\n\n${words}\n\n</div>`;
    for (const tag of ['<div grid="~ cols-2 gap-4">', '<div class="grid grid-cols-2 gap-4">'])
      expect(await blocksOf(`${tag}\n${cell('a')}\n${cell('b')}\n</div>`), tag).toMatchObject([
        { name: 'columns', children: [{ name: 'column' }, { name: 'column' }] },
      ]);
    expect(
      await blocksOf('<div class="grid grid-cols-2">\n\n```\na\n```\n\n```\nb\n```\n\n</div>'),
    ).toMatchObject([{ name: 'columns', children: [{ name: 'column' }, { name: 'column' }] }]);
  });
});
