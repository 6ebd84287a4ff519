import type { Block } from '@octavo/core';
import { toParagraphs } from '../flow/to-paragraphs.ts';
import type { MeasureContext } from './measure-context.ts';
import { paragraphsHeightPt } from './paragraphs-height.ts';

/** The height of blocks in a text box. */
export function blocksHeightPt(
  blocks: readonly Block[],
  widthPt: number,
  scale: number,
  context: MeasureContext,
): number {
  return paragraphsHeightPt(toParagraphs(blocks, context.resolved), widthPt, scale, context);
}
