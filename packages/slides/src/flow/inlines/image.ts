import type { Image } from '@octavo/core';
import type { InlineContext } from '../flow-context.ts';
import { linePictureSize } from '../line-picture.ts';
import type { Run } from '../run.ts';
import { words } from '../run.ts';
import { wordsOfMissing } from '../words-of-missing.ts';

/**
 * The words that say what a picture shows stand for it where none can stand; for a missing one without such words, where it should be. The
 * run of a picture that shows without words is empty.
 */
export function image(node: Image, { style, resolved }: InlineContext): readonly Run[] {
  const look = { ...style, italic: true, color: { type: 'muted' } } as const;
  const asset = resolved.assets[node.id];
  if (asset !== undefined && asset.type !== 'missing') {
    const picture = { nodeId: node.id, widthEm: linePictureSize(asset).widthEm };
    return [{ type: 'words', text: node.alt, style: { ...look, picture } }];
  }
  return words(wordsOfMissing(node, resolved), look);
}
