import type { MeasureContext } from '../../measure/measure-context.ts';
import type { Piece } from '../pieces/piece.ts';
import type { AuthorLayout } from '../settings/author-layout.ts';
import type { FittedSlide } from './fit-pieces.ts';
import { fitColumn, fitPieces, isPlainWords, statementScale } from './fit-pieces.ts';
import type { PageRoom } from './paginate.ts';
import { setOnePage } from './paginate.ts';

/** Fits pieces on slides as the author's layout has them; as their content asks, where the layout has no say or they do not suit it. */
export function fitAsAsked(
  pieces: readonly Piece[],
  layout: AuthorLayout | undefined,
  room: PageRoom,
  context: MeasureContext,
): readonly FittedSlide[] {
  switch (layout) {
    case 'content':
      if (pieces.some(({ type }) => type === 'columns')) break;
      return fitColumn(pieces, room, context).map((page) => ({ above: undefined, columns: [page] }));
    case 'statement': {
      const page = isPlainWords(pieces, context)
        ? setOnePage(pieces, room, statementScale, context)
        : undefined;
      if (page !== undefined) return [{ above: undefined, columns: [page] }];
      break;
    }
    default:
  }
  return fitPieces(pieces, room, context);
}
