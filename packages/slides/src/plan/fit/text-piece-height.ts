import { calloutTitle } from '../../flow/callout-title.ts';
import { toParagraphs } from '../../flow/to-paragraphs.ts';
import { inlineContext } from '../../flow/to-runs.ts';
import type { MeasureContext } from '../../measure/measure-context.ts';
import { paragraphsHeightPt } from '../../measure/paragraphs-height.ts';
import type { CalloutPiece, QuotePiece, TextPiece } from '../pieces/piece.ts';

/** Space between the edge of a box and its words. */
export const boxPadding = { xPt: 18, yPt: 12 } as const;

/** The height of a piece of words, its box included. */
export function textPieceHeightPt(
  piece: TextPiece | CalloutPiece | QuotePiece,
  widthPt: number,
  scale: number,
  context: MeasureContext,
): number {
  const { resolved } = context;
  if (piece.type === 'text') {
    return paragraphsHeightPt(toParagraphs([piece.block], resolved), widthPt, scale, context);
  }
  const body = toParagraphs(piece.block.children, resolved);
  const title = piece.type === 'callout' ? calloutTitle(piece.block, inlineContext(resolved)) : [];
  const paragraphs =
    title.length === 0
      ? body
      : [
          {
            runs: title,
            role: 'text',
            marker: { type: 'none' },
            level: 0,
            indentSteps: 0,
            spaceBeforePt: 0,
          } as const,
          ...body,
        ];
  const innerWidthPt = widthPt - 2 * boxPadding.xPt;
  return paragraphsHeightPt(paragraphs, innerWidthPt, scale, context) + 2 * boxPadding.yPt;
}
