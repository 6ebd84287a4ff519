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
      const slide = fitStatement(pieces, room, context);
      if (slide !== undefined) return [slide];
      break;
    }
    default:
  }
  return fitPieces(pieces, room, context);
}

function fitStatement(
  pieces: readonly Piece[],
  room: PageRoom,
  context: MeasureContext,
): FittedSlide | undefined {
  if (!isPlainWords(pieces, context)) return undefined;
  const page = setOnePage(pieces, room, statementScale, context);
  return page === undefined ? undefined : { above: undefined, columns: [page] };
}
