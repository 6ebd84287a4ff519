import type { ImportBlock } from './import-block.ts';
import type { SourceText } from './source-text.ts';

/** All texts of blocks, in reading order. */
export function* walkTexts(blocks: readonly ImportBlock[]): Generator<SourceText> {
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
        yield* block.lines;
        break;
      case 'heading':
        yield block.text;
        break;
      case 'list':
        for (const item of block.items) yield* item.lines;
        break;
      case 'quote':
        yield* walkTexts(block.blocks);
        break;
      case 'rule':
        break;
    }
  }
}
