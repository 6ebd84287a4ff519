import { toParagraphs } from '../../flow/to-paragraphs.ts';
import type { MeasureContext } from '../../measure/measure-context.ts';
import { paragraphLines } from '../../measure/paragraphs-height.ts';
import type { Piece } from '../pieces/piece.ts';

/** A point that takes more lines is read as a paragraph, and better over the whole slide. */
const mostLines = 2;
/** Of all points at most this share takes a second line. */
const wrappedShare = 1 / 3;

/** Whether the points of a list stay points at a width: few of them take two lines, and none takes more. */
export function hasShortLines(
  pieces: readonly Piece[],
  widthPt: number,
  scale: number,
  context: MeasureContext,
): boolean {
  let wrapped = 0;
  let count = 0;
  for (const { type, block } of pieces) {
    if (type === 'notes') continue;
    for (const paragraph of toParagraphs([block], context.resolved)) {
      const lines = paragraphLines(paragraph, widthPt, scale, context);
      if (lines > mostLines) return false;
      if (lines > 1) wrapped += 1;
      count += 1;
    }
  }
  return wrapped <= count * wrappedShare;
}
