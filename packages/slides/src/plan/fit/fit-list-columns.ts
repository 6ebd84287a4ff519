import type { MeasureContext } from '../../measure/measure-context.ts';
import { columnGapPt, regionGapPt } from '../geometry.ts';
import type { NotesPiece, Piece, TextPiece } from '../pieces/piece.ts';
import { fillColumns } from './fill-columns.ts';
import type { FittedSlide } from './fit-pieces.ts';
import { hasShortLines } from './has-short-lines.ts';
import type { PageRoom } from './paginate.ts';
import { setOnePage, setPages } from './paginate.ts';
import { textScales } from './text-scales.ts';

/** A list is set in columns before its words shrink below this. */
const columnScale = 20 / 24;
const fewestItems = 6;
/** What stands above the columns leaves them this share of the slide's height, at least. */
const columnsShare = 0.6;

/** A list, and what stands above it. */
interface ListPieces {
  readonly lead: readonly (TextPiece | NotesPiece)[];
  /** The items, with the notes behind them. */
  readonly listed: readonly (TextPiece | NotesPiece)[];
}

/**
 * Sets a list of many short points in two columns a slide: on one slide where it would be small in one column or need more than one, on
 * several that are as full as each other where these are fewer than with one column; `undefined` for all else.
 */
export function fitListColumns(
  pieces: readonly Piece[],
  room: PageRoom,
  context: MeasureContext,
): readonly FittedSlide[] | undefined {
  const list = listPieces(pieces);
  if (list === undefined || setOnePage(pieces, room, columnScale, context) !== undefined) return undefined;
  const columnPt = (room.widthPt - columnGapPt) / 2;
  const wide = textScales.filter((scale) => scale >= columnScale);
  // Points that are long at these sizes are not short at larger ones; most lists are done with here.
  const isShort = (scale: number): boolean => hasShortLines(list.listed, columnPt, scale, context);
  const candidates = wide.filter(isShort).map((scale) => columnSlides(list, room, scale, context));
  const whole = candidates.find((slides) => slides?.length === 1);
  if (whole !== undefined) return whole;
  for (const scale of textScales.filter((smaller) => smaller < columnScale)) {
    if (setOnePage(pieces, room, scale, context) !== undefined) return undefined;
    const slides = isShort(scale) ? columnSlides(list, room, scale, context) : undefined;
    if (slides?.length === 1) return slides;
  }
  const fewest = candidates.reduce<readonly FittedSlide[] | undefined>(
    (best, slides) =>
      slides !== undefined && slides.length < (best?.length ?? Number.POSITIVE_INFINITY) ? slides : best,
    undefined,
  );
  if (fewest === undefined) return undefined;
  return fewest.length < setPages(pieces, room, 1, context).length ? fewest : undefined;
}

/** The pieces when they are words and then one list or several, with nothing behind these. */
function listPieces(pieces: readonly Piece[]): ListPieces | undefined {
  const words = pieces.filter(isWords);
  const start = words.findIndex(isItem);
  const rest = words.slice(Math.max(0, start));
  const isList = rest.every((piece) => isItem(piece) || piece.type === 'notes');
  if (words.length < pieces.length || !isList || rest.filter(isItem).length < fewestItems) return undefined;
  const hasLead = words.slice(0, start).some(({ type }) => type === 'text');
  return hasLead ? { lead: words.slice(0, start), listed: rest } : { lead: [], listed: words };
}

function isWords(piece: Piece): piece is TextPiece | NotesPiece {
  return piece.type === 'text' || piece.type === 'notes';
}

function isItem(piece: Piece): boolean {
  return piece.type === 'text' && piece.block.type === 'list';
}

function columnSlides(
  { lead, listed }: ListPieces,
  room: PageRoom,
  scale: number,
  context: MeasureContext,
): readonly FittedSlide[] | undefined {
  const above = setOnePage(lead, { ...room, heightPt: room.heightPt * (1 - columnsShare) }, scale, context);
  if (above === undefined) return undefined;
  const abovePt = above.placed.reduce((sum, { heightPt }) => sum + heightPt + regionGapPt, 0);
  const columns = fillColumns(listed, {
    widthPt: (room.widthPt - columnGapPt) / 2,
    heightPt: (column) => (column < 2 ? room.heightPt - abovePt : room.heightPt),
    scale,
    context,
  });
  if (columns === undefined) return undefined;
  return Array.from({ length: columns.length / 2 }, (_, pair): FittedSlide => {
    const pages = columns.slice(2 * pair, 2 * pair + 2);
    return { above: pair === 0 && lead.length > 0 ? above : undefined, columns: pages, arranged: true };
  });
}
