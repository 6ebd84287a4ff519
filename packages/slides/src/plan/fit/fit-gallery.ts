import type { MeasureContext } from '../../measure/measure-context.ts';
import { columnGapPt, regionGapPt } from '../geometry.ts';
import type { PicturePiece, Piece } from '../pieces/piece.ts';
import type { FittedSlide } from './fit-pieces.ts';
import type { Page } from './page.ts';
import type { PageRoom } from './paginate.ts';
import { heightOf, setOnePage } from './paginate.ts';
import { captionHeightPt, pictureSizeOnSlide } from './picture-size.ts';

/** So many pictures stand beside each other at most. */
const mostColumns = 4;
/** Beside others, a picture is at least this share as wide and high as alone on its slide. */
const leastSize = 0.38;
/** What stands above pictures takes at most this share of the slide's height. */
const aboveShare = 0.4;

/**
 * Sets pictures that follow each other, with words above them or alone, beside each other: as many a slide as stay large enough to be
 * seen, on each slide as many as on the others; `undefined` for all else, and where they are larger under each other.
 */
export function fitGallery(
  pieces: readonly Piece[],
  room: PageRoom,
  context: MeasureContext,
): readonly FittedSlide[] | undefined {
  const at = pieces.findIndex(({ type }) => type === 'picture');
  const before = pieces.slice(0, Math.max(0, at));
  const pictures = pieces.slice(at).filter((piece) => piece.type === 'picture');
  const notes = pieces.slice(at).filter((piece) => piece.type === 'notes');
  if (at === -1 || pictures.length < 2 || at + pictures.length + notes.length < pieces.length)
    return undefined;
  if (!before.every(({ type }) => type === 'text' || type === 'notes')) return undefined;
  const above = setOnePage(before, { ...room, heightPt: room.heightPt * aboveShare }, 1, context);
  if (above === undefined) return undefined;
  const hasWords = before.some(({ type }) => type === 'text');
  const first = hasWords ? { ...room, heightPt: room.heightPt - heightOf(above.placed) - regionGapPt } : room;
  const most = mostBeside(pictures, first, context);
  if (most === undefined) return undefined;
  const count = Math.ceil(pictures.length / most);
  const slides = Array.from({ length: count }, (_, index) => {
    const share = pictures.slice(
      startOf(index, pictures.length, count),
      startOf(index + 1, pictures.length, count),
    );
    const place = index === 0 ? first : room;
    return inColumns(share, index === count - 1 ? notes : [], place, context);
  });
  if (!slides.every((columns) => columns !== undefined)) return undefined;
  const stacked = setOnePage(pieces, room, 1, context);
  if (stacked !== undefined && areaOf(stacked, room, context) >= areaOfAll(slides, first, context))
    return undefined;
  return slides.map((columns, index) => ({
    above: index === 0 && before.length > 0 ? above : undefined,
    columns,
    arranged: true,
  }));
}

function startOf(slide: number, pictures: number, slides: number): number {
  return Math.ceil((slide * pictures) / slides);
}

function columnRoom({ widthPt, heightPt }: PageRoom, count: number): PageRoom {
  return { widthPt: (widthPt - (count - 1) * columnGapPt) / count, heightPt };
}

/** The most columns in which no picture is too small; `undefined` where two are too many. */
function mostBeside(
  pictures: readonly PicturePiece[],
  room: PageRoom,
  context: MeasureContext,
): number | undefined {
  for (let count = Math.min(mostColumns, pictures.length); count > 1; count -= 1) {
    const column = columnRoom(room, count);
    const isLarge = (piece: PicturePiece): boolean =>
      sizeIn(piece, column, context).widthPt >= sizeIn(piece, room, context).widthPt * leastSize;
    if (pictures.every(isLarge)) return count;
  }
  return undefined;
}

function inColumns(
  pictures: readonly PicturePiece[],
  notes: readonly Piece[],
  room: PageRoom,
  context: MeasureContext,
): readonly Page[] | undefined {
  const column = columnRoom(room, pictures.length);
  const pages = pictures.map((piece, index) =>
    setOnePage(index === pictures.length - 1 ? [piece, ...notes] : [piece], column, 1, context),
  );
  return pages.every((page) => page !== undefined) ? pages : undefined;
}

function sizeIn({ block }: PicturePiece, { widthPt, heightPt }: PageRoom, context: MeasureContext) {
  const captionPt = captionHeightPt(block, widthPt, context);
  return pictureSizeOnSlide(block, widthPt, Math.max(1, heightPt - captionPt), context);
}

/** The ground that the pictures of a page cover. */
function areaOf({ placed }: Page, { widthPt }: PageRoom, context: MeasureContext): number {
  return placed.reduce((total, { piece, heightPt }) => {
    if (piece.type !== 'picture') return total;
    const size = sizeIn(piece, { widthPt, heightPt }, context);
    return total + size.widthPt * size.heightPt;
  }, 0);
}

function areaOfAll(slides: readonly (readonly Page[])[], room: PageRoom, context: MeasureContext): number {
  return slides
    .flatMap((pages) => pages.map((page) => areaOf(page, columnRoom(room, pages.length), context)))
    .reduce((total, area) => total + area, 0);
}
