import { describe, expect, it } from 'vitest';
import { parseAndTransform } from '../support/parse.ts';

const blocksOf = async (body: string) =>
  (await parseAndTransform(`---\nmarp: true\n---\n\n# Deck\n\n---\n\n${body}\n`)).document.children;

describe('who is quoted on a slide for quotations in a deck for Marp', () => {
  it('is the only item of the list behind the quotation, or at its end', async () => {
    for (const quote of [
      '> Said\n\n- [Ann](https://example.org)',
      '> Said\n>\n> - [Ann](https://example.org)',
    ]) {
      const [, , block, ...others] = await blocksOf(`<!-- _class: quote -->\n\n${quote}`);
      expect(block, quote).toMatchObject({
        type: 'blockQuote',
        children: [
          { type: 'paragraph' },
          { type: 'paragraph', children: [{ value: '— ' }, { type: 'link' }] },
        ],
      });
      expect(others).toEqual([]);
    }
  });

  it('is nobody elsewhere', async () => {
    const plain = await blocksOf('> Said\n\n- A point\n');
    expect(plain.map(({ type }) => type)).toEqual(['thematicBreak', 'blockQuote', 'list']);
    const two = await blocksOf('<!-- _class: quote -->\n\n> Said\n\n- A\n- B\n');
    expect(two.at(-1)).toMatchObject({ type: 'list' });
  });
});
