import { plainText } from '@octavo/core';
import type { MeasureContext } from '../../measure/measure-context.ts';
import type { PageRoom } from '../fit/paginate.ts';
import { setOnePage } from '../fit/paginate.ts';
import { columnGapPt } from '../geometry.ts';
import type { AuthorLayout } from '../settings/author-layout.ts';
import { keyFigureOf } from './key-figure.ts';
import type { Piece } from './piece.ts';

/** Pieces as the layout that the author asks for needs them; as they are, where it has no say or they cannot be so. */
export function arrangePieces(
  pieces: readonly Piece[],
  layout: AuthorLayout | undefined,
  room: PageRoom,
  context: MeasureContext,
): readonly Piece[] {
  switch (layout) {
    case 'title-only':
      return pieces.map((piece) => ({ type: 'notes', block: piece.full ?? piece.block }));
    case 'columns':
      return inColumns(pieces, evenCut(pieces, room, context));
    case 'caption':
      return inColumns(pieces, pieces.filter(isShown).length > 1 ? 1 : undefined, captionShares);
    case 'comparison':
      return inColumns(pieces, secondHeading(pieces));
    case 'key-figure':
      return withFigure(pieces);
    default:
      return pieces;
  }
}

/** A caption has a third of the width. */
const captionShares = [1, 2] as const;

/** Two columns that part before the piece of an index among those shown. */
function inColumns(
  pieces: readonly Piece[],
  cut: number | undefined,
  shares?: readonly number[],
): readonly Piece[] {
  const shown = pieces.filter(isShown);
  const [first] = shown;
  if (cut === undefined || first === undefined || shown.some(({ type }) => type === 'columns')) return pieces;
  const columns = [shown.slice(0, cut), shown.slice(cut)];
  const wide = shares === undefined ? {} : { shares };
  return [
    { type: 'columns', block: first.block, columns, ...wide },
    ...pieces.filter((piece) => !isShown(piece)),
  ];
}

/** Where two columns are as high as each other, no heading at the foot of the first. */
function evenCut(pieces: readonly Piece[], room: PageRoom, context: MeasureContext): number | undefined {
  const shown = pieces.filter(isShown);
  const column = { widthPt: (room.widthPt - columnGapPt) / 2, heightPt: Number.MAX_SAFE_INTEGER };
  const heights = shown.map((piece) =>
    piece.type === 'picture'
      ? room.heightPt / 2
      : (setOnePage([piece], column, 1, context)?.placed[0]?.heightPt ?? room.heightPt),
  );
  const totalPt = heights.reduce((total, heightPt) => total + heightPt, 0);
  let best: { readonly cut: number; readonly unevenPt: number } | undefined;
  let leftPt = 0;
  for (let cut = 1; cut < shown.length; cut += 1) {
    leftPt += heights[cut - 1] ?? 0;
    const unevenPt = Math.abs(totalPt - 2 * leftPt);
    const isStranded = isHeading(shown[cut - 1]);
    if (!isStranded && (best === undefined || unevenPt < best.unevenPt)) best = { cut, unevenPt };
  }
  return best?.cut;
}

function secondHeading(pieces: readonly Piece[]): number | undefined {
  const shown = pieces.filter(isShown);
  const [first, second, third] = shown.flatMap((piece, index) => (isHeading(piece) ? [index] : []));
  const isPair = first === 0 && second !== undefined && second > 1 && third === undefined;
  return isPair && second < shown.length - 1 ? second : undefined;
}

/** The sentence with its number large, whatever the number counts. */
function withFigure(pieces: readonly Piece[]): readonly Piece[] {
  const shown = pieces.filter(isShown);
  const [only] = shown;
  if (shown.length !== 1 || only?.type !== 'text') return pieces;
  const figure = keyFigureOf(only);
  return figure === undefined ? pieces : pieces.map((piece) => (piece === only ? figure : piece));
}

function isShown(piece: Piece): boolean {
  return piece.type !== 'notes';
}

function isHeading(piece: Piece | undefined): boolean {
  return piece?.type === 'text' && piece.block.type === 'heading' && plainText(piece.block.children) !== '';
}
