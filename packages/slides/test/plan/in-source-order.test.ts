import type { Block, Document } from '@octavo/core';
import { defaultConfig, parseSource } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import { inSourceOrder, sourcePlaces } from '../../src/plan/in-source-order.ts';

async function documentOf(source: string): Promise<Document> {
  const { document } = await parseSource({ source, format: 'markdown' }, defaultConfig);
  if (document === undefined) throw new Error('The source could not be read.');
  return document;
}

describe('inSourceOrder', () => {
  it('puts blocks back where the author has them, and leaves what is made for the slide behind its neighbour', async () => {
    const document = await documentOf('First.\n\n> Second.\n\nThird.\n');
    const [first, second, third] = document.children as readonly [Block, Block, Block];
    const made: Block = { type: 'paragraph', id: 'made', children: [] };
    const ordered = inSourceOrder([first, third, made, second], sourcePlaces(document));
    expect(ordered).toEqual([first, second, third, made]);
  });

  it('knows a block that was put into another by what it holds', async () => {
    const document = await documentOf('First.\n\nSecond.\n');
    const [first, second] = document.children as readonly [Block, Block];
    const wrapped: Block = { type: 'blockQuote', id: 'made', children: [first] };
    expect(inSourceOrder([second, wrapped], sourcePlaces(document))).toEqual([wrapped, second]);
  });
});
