import type { MeasureContext } from '../../measure/measure-context.ts';
import type { NotesPiece, TextPiece } from '../pieces/piece.ts';
import type { Page, Placed } from './page.ts';
import { gapBetween } from './paginate.ts';
import { textPieceHeightPt } from './text-piece-height.ts';

/** The columns of slides with two each, and how words are set in them. */
export interface ColumnRoom {
  readonly widthPt: number;
  /** By the column's place among all: those of the first slide may be lower. */
  readonly heightPt: (column: number) => number;
  readonly scale: number;
  readonly context: MeasureContext;
}

/** So many columns are made even, the last ones where there are more: their filling is what one sees. */
const evenColumns = 8;
/** Halvings of the height that is looked for. */
const rounds = 8;

/** An item that has a height, and the distance from the one above it, if that is in the same column. */
interface Item {
  readonly placed: Placed;
  readonly gapPt: number;
}

/**
 * Sets items into the fewest pairs of columns that hold them, each column as full as the others; `undefined` when one is taller than a
 * column, or a column would be left empty. Linear in their number.
 */
export function fillColumns(
  pieces: readonly (TextPiece | NotesPiece)[],
  room: ColumnRoom,
): readonly Page[] | undefined {
  const items = pieces.map((piece, index) => itemOf(piece, pieces[index - 1], room));
  const needed = countColumns(items, { start: 0, column: 0, most: items.length }, room.heightPt);
  if (needed === undefined) return undefined;
  const count = needed + (needed % 2);
  const pages: Page[] = [];
  let start = 0;
  for (let column = 0; column < count; column += 1) {
    const place = { start, column, most: count - column };
    const end = takeColumn(items, start, lowestHeightPt(items, place, room.heightPt));
    if (end === start) return undefined;
    const placed = items.slice(start, end).map((item) => item.placed);
    pages.push({ placed, scale: room.scale, overflows: false });
    start = end;
  }
  return pages;
}

function itemOf(
  piece: TextPiece | NotesPiece,
  above: TextPiece | NotesPiece | undefined,
  { widthPt, scale, context }: ColumnRoom,
): Item {
  if (piece.type === 'notes') return { placed: { piece, heightPt: 0 }, gapPt: 0 };
  return {
    placed: { piece, heightPt: textPieceHeightPt(piece, widthPt, scale, context) },
    gapPt: above === undefined ? 0 : gapBetween(above, piece, context),
  };
}

/** Where items begin that are to be set, in which column, and how many columns they may take. */
interface ColumnPlace {
  readonly start: number;
  readonly column: number;
  readonly most: number;
}

/** The lowest height at which the items need no more columns than they may take. */
function lowestHeightPt(
  items: readonly Item[],
  place: ColumnPlace,
  heightPt: (column: number) => number,
): number {
  const fullPt = heightPt(place.column);
  if (place.most > evenColumns) return fullPt;
  let highPt = Math.max(fullPt, heightPt(place.column + place.most - 1));
  let lowPt = 0;
  for (let round = 0; round < rounds; round += 1) {
    const middlePt = (lowPt + highPt) / 2;
    const isEnough =
      countColumns(items, place, (column) => Math.min(middlePt, heightPt(column))) !== undefined;
    if (isEnough) highPt = middlePt;
    else lowPt = middlePt;
  }
  return Math.min(fullPt, highPt);
}

/** The columns that the items take; `undefined` when these are too many, or an item is taller than one. */
function countColumns(
  items: readonly Item[],
  { start, column, most }: ColumnPlace,
  heightPt: (column: number) => number,
): number | undefined {
  let count = 0;
  for (let at = start; at < items.length; count += 1) {
    const end = takeColumn(items, at, heightPt(column + count));
    if (end === at || count === most) return undefined;
    at = end;
  }
  return count;
}

/** The end of the items that stand in one column from a first one on. */
function takeColumn(items: readonly Item[], start: number, heightPt: number): number {
  let usedPt = 0;
  let end = start;
  for (let item = items[end]; item !== undefined; item = items[end]) {
    usedPt += item.placed.heightPt + (end === start ? 0 : item.gapPt);
    if (usedPt > heightPt) break;
    end += 1;
  }
  return end;
}
