import type { Piece } from './piece.ts';

/** Columns are read beside each other, so neither may be a wall. */
const mostPieces = 7;

/** A slide of two sub-headings, each with words under it, compares two things: they stand beside each other. */
export function compare(pieces: readonly Piece[]): readonly Piece[] {
  const shown = pieces.filter((piece) => piece.type !== 'notes');
  const [first] = shown;
  const starts = shown.flatMap((piece, index) => (isHeading(piece) ? [index] : []));
  const [left, right] = starts;
  if (starts.length !== 2 || left !== 0 || right === undefined || first === undefined) return pieces;
  const sides = [shown.slice(0, right), shown.slice(right)];
  const isSide = (side: readonly Piece[]): boolean =>
    side.length > 1 &&
    side.length <= mostPieces &&
    side.every((piece) => piece.type === 'text' && piece.breakBefore !== true);
  if (!sides.every(isSide) || depthOf(first) !== depthOf(shown[right])) return pieces;
  const columns: Piece = { type: 'columns', block: first.block, columns: sides };
  return [columns, ...pieces.filter((piece) => piece.type === 'notes')];
}

/** The headings of two columns are set apart from what they head. */
export function withColumnHeadings(columns: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  if (columns.length !== 2 || !columns.every(([first, ...rest]) => isHeading(first) && rest.length > 0))
    return columns;
  return columns.map(([first, ...rest]) => {
    if (first?.type !== 'text' || first.block.type !== 'heading') return [...(first ? [first] : []), ...rest];
    return [{ ...first, type: 'columnHeading', block: first.block }, ...rest];
  });
}

function isHeading(piece: Piece | undefined): boolean {
  return piece?.type === 'text' && piece.block.type === 'heading';
}

function depthOf(piece: Piece | undefined): number {
  return piece?.type === 'text' && piece.block.type === 'heading' ? piece.block.depth : 0;
}
