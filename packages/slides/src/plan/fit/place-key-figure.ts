import { words } from '../../flow/run.ts';
import type { MeasureContext } from '../../measure/measure-context.ts';
import { safety } from '../../measure/paragraphs-height.ts';
import { widthOf } from '../../measure/wrap-runs.ts';
import type { KeyFigurePiece } from '../pieces/piece.ts';
import type { Placement } from './page.ts';
import type { PlaceRoom } from './place-piece.ts';
import { textPieceHeightPt } from './text-piece-height.ts';

/** The number is so many times as large as the text, where its column is wide enough. */
const largest = 4.8;
const smallest = 1.6;

/** Puts a number and the sentence under it; `undefined` when they need more than there is. */
export function placeKeyFigure(
  piece: KeyFigurePiece,
  room: PlaceRoom,
  context: MeasureContext,
): Placement | undefined {
  const { slide, metrics, measure } = context;
  const style = { sizePt: 1, role: 'text', bold: true, measure } as const;
  const fittingPt = Math.floor((room.widthPt * safety) / widthOf(words(piece.figure, {}), style));
  const figureSizePt = Math.min(Math.round(slide.textSizePt * largest), fittingPt);
  if (figureSizePt < slide.textSizePt * smallest) return undefined;
  const figureHeightPt = Math.ceil(figureSizePt * metrics.text.lineHeightEm);
  const sentencePt = textPieceHeightPt(
    { type: 'text', block: piece.block },
    room.widthPt,
    room.scale,
    context,
  );
  const heightPt = figureHeightPt + sentencePt;
  if (heightPt > room.heightPt) return undefined;
  return { placed: { piece, heightPt, figureSizePt, figureHeightPt } };
}
