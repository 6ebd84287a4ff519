import { type Block, type Document, type Paragraph, plainText } from '@octavo/core';
import { commentBlocks } from './gather-blocks.ts';

/** A character of the private use area; the number of the block after it follows. */
const sentinel = '\uE0F0';

/** The document with a paragraph before each of its blocks that says which it is. */
export function withSentinels(document: Document): Document {
  return {
    ...document,
    children: document.children.flatMap((block, index): readonly Block[] => [
      {
        type: 'paragraph',
        id: `sentinel-${index}`,
        children: [{ type: 'text', id: `sentinel-text-${index}`, value: `${sentinel}${index}` }],
      } satisfies Paragraph,
      block,
    ]),
  };
}

/** What each block of the model reads as, by its index. */
export function splitAtSentinels(blocks: readonly Block[]): ReadonlyMap<number, readonly Block[]> {
  const pieces = new Map<number, Block[]>();
  let current: Block[] = [];
  for (const block of blocks) {
    const text = block.type === 'paragraph' ? plainText(block.children) : '';
    if (block.type === 'paragraph' && text.startsWith(sentinel)) {
      // Comments on a block that can hold none were written on what follows them, which is here the mark.
      current.push(...commentBlocks(block.children));
      current = [];
      pieces.set(Number(text.slice(sentinel.length)), current);
    } else current.push(block);
  }
  return pieces;
}
