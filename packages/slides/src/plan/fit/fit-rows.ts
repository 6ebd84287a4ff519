import type { MeasureContext } from '../../measure/measure-context.ts';
import { columnWidthsPt, regionGapPt } from '../geometry.ts';
import type { ColumnsPiece, Piece } from '../pieces/piece.ts';
import type { FittedSlide } from './fit-pieces.ts';
import type { Page } from './page.ts';
import type { PageRoom } from './paginate.ts';
import { heightOf, regionCount, setOnePage } from './paginate.ts';
import { textScales } from './text-scales.ts';

/** So many things stand on one slide of a grid. */
const mostRegions = 8;
/** What stands above a grid takes at most this share of the slide's height. */
const aboveShare = 0.4;

const emptyPage: Page = { placed: [], scale: 1, overflows: false };

type Row = readonly Page[];
/** What is to stand in each column of a row. */
type RowPieces = Pick<ColumnsPiece, 'columns' | 'shares'>;

/**
 * Sets columns that follow each other, the rows of a grid, and what stands between and below them under each other: all on one slide, else
 * each slide with as many rows as the others; `undefined` for all else, and where a row needs more than a slide.
 */
export function fitRows(
  pieces: readonly Piece[],
  room: PageRoom,
  context: MeasureContext,
): readonly FittedSlide[] | undefined {
  const at = pieces.findIndex(({ type }) => type === 'columns');
  if (at === -1) return undefined;
  const lead = pieces.slice(0, at);
  const leadPage = setOnePage(lead, { ...room, heightPt: room.heightPt * aboveShare }, 1, context);
  // What is too much to stand above columns is a row as others are.
  const before = leadPage === undefined ? [] : lead;
  const above = leadPage ?? emptyPage;
  const rest = leadPage === undefined ? pieces : pieces.slice(at);
  const notes = rest.filter(({ type }) => type === 'notes');
  const rows = rowsOf(rest.filter(({ type }) => type !== 'notes'));
  if (rows.length < 2) return undefined;
  const abovePt = above.placed.length === 0 ? 0 : heightOf(above.placed) + regionGapPt;
  for (let count = 1; count <= rows.length; count += 1) {
    const perSlide = Math.ceil(rows.length / count);
    const slides = Array.from({ length: Math.ceil(rows.length / perSlide) }, (_, index) => {
      const share = rows.slice(index * perSlide, (index + 1) * perSlide);
      const heightPt = room.heightPt - (index === 0 ? abovePt : 0);
      return largestRows(share, { ...room, heightPt }, context);
    });
    if (slides.every((slide) => slide !== undefined)) {
      return slides.map(([columns = [], ...others], index) => ({
        above: index === 0 && before.length > 0 ? above : undefined,
        columns: index === slides.length - 1 ? withNotes(columns, notes) : columns,
        ...(others.length === 0 ? {} : { rows: others }),
        shares: rows.slice(index * perSlide, (index + 1) * perSlide).map(({ shares }) => shares),
      }));
    }
  }
  return undefined;
}

function rowsOf(pieces: readonly Piece[]): readonly RowPieces[] {
  const rows: RowPieces[] = [];
  let words: Piece[] | undefined;
  for (const piece of pieces) {
    if (piece.type === 'columns') {
      rows.push(piece);
      words = undefined;
    } else if (words === undefined) {
      words = [piece];
      rows.push({ columns: [words] });
    } else words.push(piece);
  }
  return rows;
}

/** Rows on one slide, with the largest words with which they fit. */
function largestRows(
  rows: readonly RowPieces[],
  room: PageRoom,
  context: MeasureContext,
): readonly Row[] | undefined {
  for (const scale of textScales) {
    const fitted = setRows(rows, room, scale, context);
    if (fitted !== undefined) return fitted;
  }
  return undefined;
}

/** Rows of words have the height that they need; those with pictures share what is left. */
function setRows(
  rows: readonly RowPieces[],
  room: PageRoom,
  scale: number,
  context: MeasureContext,
): readonly Row[] | undefined {
  const set = (row: RowPieces, heightPt: number): Row | undefined =>
    setRow(row, { ...room, heightPt }, scale, context);
  const written = rows.map((row) => (holdsPicture(row) ? undefined : set(row, room.heightPt)));
  const pictured = rows.filter(holdsPicture).length;
  if (written.filter((row) => row !== undefined).length + pictured < rows.length) return undefined;
  const gapsPt = (rows.length - 1) * regionGapPt;
  const wordsPt = written.reduce((total, row) => total + (row === undefined ? 0 : rowHeightPt(row)), gapsPt);
  const sharePt = (room.heightPt - wordsPt) / Math.max(1, pictured);
  if (sharePt < 0) return undefined;
  const fitted = rows.map((row, index) => written[index] ?? set(row, sharePt));
  if (!fitted.every((row) => row !== undefined)) return undefined;
  const regions = fitted.flat().reduce((total, { placed }) => total + regionCount(placed), 0);
  return regions > mostRegions && rows.length > 1 ? undefined : fitted;
}

function setRow(
  { columns, shares }: RowPieces,
  { widthPt, heightPt }: PageRoom,
  scale: number,
  context: MeasureContext,
): Row | undefined {
  const widths = columnWidthsPt(widthPt, columns.length, shares);
  const pages = columns.map((pieces, index) =>
    setOnePage(pieces, { widthPt: widths[index] ?? widthPt, heightPt }, scale, context),
  );
  return pages.every((page) => page !== undefined) ? pages : undefined;
}

/** The height of the highest column. */
export function rowHeightPt(row: Row): number {
  return Math.max(...row.map(({ placed }) => heightOf(placed)));
}

function holdsPicture({ columns }: RowPieces): boolean {
  return columns.some((pieces) => pieces.some(({ type }) => type === 'picture'));
}

/** What is said to a grid is said with its last column. */
function withNotes(row: Row, notes: readonly Piece[]): Row {
  const said = notes.flatMap((piece) => (piece.type === 'notes' ? [{ piece, heightPt: 0 } as const] : []));
  return row.map((page, index) =>
    index === row.length - 1 ? { ...page, placed: [...page.placed, ...said] } : page,
  );
}
