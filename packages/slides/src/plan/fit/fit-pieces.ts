import { toParagraphs } from '../../flow/to-paragraphs.ts';
import type { MeasureContext } from '../../measure/measure-context.ts';
import { columnWidthsPt, regionGapPt } from '../geometry.ts';
import { withColumnHeadings } from '../pieces/compare.ts';
import type { ColumnsPiece, PicturePiece, Piece } from '../pieces/piece.ts';
import { balancePages } from './balance-pages.ts';
import { divideWideTables } from './divide-table.ts';
import { withoutRemnants } from './even-pages.ts';
import { fitGallery } from './fit-gallery.ts';
import { fitListColumns } from './fit-list-columns.ts';
import { fitRows } from './fit-rows.ts';
import type { Page } from './page.ts';
import type { PageRoom } from './paginate.ts';
import { setOnePage } from './paginate.ts';
import { captionHeightPt, pictureSizeOnSlide } from './picture-size.ts';
import { textScales } from './text-scales.ts';

/** A slide's body: one column, or several beside each other under what stands above them. */
export interface FittedSlide {
  readonly above: Page | undefined;
  readonly columns: readonly Page[];
  /** Further rows of columns under the first. */
  readonly rows?: readonly (readonly Page[])[];
  /** The shares of width of the columns of each row, the first one's first, where they are not even. */
  readonly shares?: readonly (readonly number[] | undefined)[];
  /** Whether the columns are the plan's, not the author's. */
  readonly arranged?: boolean;
}

/**
 * How much larger words are that have a slide of their own: a few words, a quotation, a statement that its author asks for. Their layouts
 * have this size: 28 points where the theme has 24 for text and 32 for titles, which stay the larger ones.
 */
export const statementScale = 7 / 6;
/** What such a quotation leaves free of the slide's height, at least. */
const quoteShare = 0.8;

/** All that stands in the body of a slide, column by column. */
export function pagesOf({ above, columns, rows = [] }: FittedSlide): readonly Page[] {
  return [...(above === undefined ? [] : [above]), ...columns, ...rows.flat()];
}

/** Fits pieces on slides: whole on one if the text need not become too small, else parted over several at full size. */
export function fitPieces(
  pieces: readonly Piece[],
  room: PageRoom,
  context: MeasureContext,
): readonly FittedSlide[] {
  const grid = fitRows(pieces, room, context);
  if (grid !== undefined) return grid;
  const columnsAt = pieces.findIndex((piece) => piece.type === 'columns');
  const columns = pieces[columnsAt];
  if (columns?.type === 'columns') return fitColumns(pieces, columnsAt, columns, room, context);
  const beside = fitBeside(pieces, room, context);
  if (beside !== undefined) return [beside];
  const gallery = fitGallery(pieces, room, context);
  if (gallery !== undefined) return gallery;
  const quote = fitQuote(pieces, room, context);
  if (quote !== undefined) return [{ above: undefined, columns: [quote] }];
  const listed = fitListColumns(pieces, room, context);
  if (listed !== undefined) return listed;
  return fitColumn(pieces, room, context).map((page) => ({ above: undefined, columns: [page] }));
}

/** Fits pieces into one column of as many slides as they need. */
export function fitColumn(
  written: readonly Piece[],
  room: PageRoom,
  context: MeasureContext,
): readonly Page[] {
  const pieces = divideWideTables(written, room.widthPt, context);
  const page = firstFitting(pieces, room, context);
  if (page !== undefined) return [page];
  return withoutRemnants(balancePages(pieces, room, context), pieces, room, context);
}

/** A quotation alone on a slide is there to be looked at: it is set larger where it leaves room around it. */
function fitQuote(pieces: readonly Piece[], room: PageRoom, context: MeasureContext): Page | undefined {
  const shown = pieces.filter((piece) => piece.type !== 'notes');
  if (shown.length !== 1 || shown[0]?.type !== 'quote') return undefined;
  return setOnePage(pieces, { ...room, heightPt: room.heightPt * quoteShare }, statementScale, context);
}

/** Whether a slide shows paragraphs and lists of words, and nothing else. */
export function isPlainWords(pieces: readonly Piece[], { resolved }: MeasureContext): boolean {
  const shown = pieces.filter((piece) => piece.type !== 'notes');
  return (
    shown.length > 0 &&
    shown.every(
      (piece) =>
        piece.type === 'text' &&
        (piece.block.type === 'paragraph' || piece.block.type === 'list') &&
        toParagraphs([piece.block], resolved).every((paragraph) => paragraph.role === 'text'),
    )
  );
}

function firstFitting(pieces: readonly Piece[], room: PageRoom, context: MeasureContext): Page | undefined {
  if (pieces.length > 200) return undefined;
  for (const scale of textScales) {
    const page = setOnePage(pieces, room, scale, context);
    if (page !== undefined) return page;
  }
  return undefined;
}

/** The parts of the width that a picture may have beside words. */
const pictureShares = [0.5, 2 / 3] as const;
/** A wider column is worth its unevenness when the picture gains so much. */
const leastGain = 1.1;

/** Words and one picture stand beside each other when the picture is larger so than under the words. */
function fitBeside(
  pieces: readonly Piece[],
  room: PageRoom,
  context: MeasureContext,
): FittedSlide | undefined {
  const pictures = pieces.filter((piece): piece is PicturePiece => piece.type === 'picture');
  const others = pieces.filter((piece) => piece.type !== 'picture');
  const [picture] = pictures;
  if (pictures.length !== 1 || picture === undefined) return undefined;
  if (
    !others.some((piece) => piece.type !== 'notes') ||
    others.some((piece) => piece.type === 'table' || piece.type === 'code')
  )
    return undefined;
  // A picture between words would be read before or after all of them.
  const shown = pieces.filter((piece) => piece.type !== 'notes');
  if (shown[0] !== picture && shown.at(-1) !== picture) return undefined;
  const stacked = firstFitting(pieces, room, context);
  const stackedArea = stacked === undefined ? 0 : pictureArea(picture, stacked, room, context);
  const isFirst = shown[0] === picture;
  let best: { readonly slide: FittedSlide; readonly area: number } | undefined;
  for (const share of pictureShares) {
    const shares = isFirst ? [share, 1 - share] : [1 - share, share];
    const [wordsPt = 0, imagePt = 0] = columnWidthsPt(room.widthPt, 2, [1 - share, share]);
    const words = firstFitting(others, { ...room, widthPt: wordsPt }, context);
    const place = { ...room, widthPt: imagePt };
    const image = setOnePage([picture], place, 1, context);
    // A narrow column is for few words, which keep their size.
    if (words === undefined || image === undefined || (share > 0.5 && words.scale < 1)) continue;
    const area = pictureArea(picture, image, place, context);
    if (area <= stackedArea || area <= (best?.area ?? 0) * leastGain) continue;
    const columns = isFirst ? [image, words] : [words, image];
    best = {
      slide: { above: undefined, columns, ...(share === 0.5 ? {} : { shares: [shares] }), arranged: true },
      area,
    };
  }
  return best?.slide;
}

function pictureArea(picture: PicturePiece, page: Page, room: PageRoom, context: MeasureContext): number {
  const placed = page.placed.find((entry) => entry.piece === picture);
  const captionPt = captionHeightPt(picture.block, room.widthPt, context);
  const size = pictureSizeOnSlide(picture.block, room.widthPt, (placed?.heightPt ?? 0) - captionPt, context);
  return size.widthPt * size.heightPt;
}

/** Columns go on beside each other on the next slide; what stands before and after them has slides of its own when it is much. */
function fitColumns(
  pieces: readonly Piece[],
  columnsAt: number,
  columns: ColumnsPiece,
  room: PageRoom,
  context: MeasureContext,
): readonly FittedSlide[] {
  const before = pieces.slice(0, columnsAt);
  const rest = pieces.slice(columnsAt + 1);
  const [trailing, after] = rest.every((piece) => piece.type === 'notes') ? [rest, []] : [[], rest];
  const shown = before.some((piece) => piece.type !== 'notes');
  const above = setOnePage(before, { ...room, heightPt: room.heightPt * 0.4 }, 1, context);
  const abovePt = above?.placed.reduce((total, entry) => total + entry.heightPt + regionGapPt, 0) ?? 0;
  const count = columns.columns.length;
  const { shares } = columns;
  const widths = columnWidthsPt(room.widthPt, count, shares);
  const heightPt = room.heightPt - abovePt;
  const parts = withColumnHeadings(columns.columns);
  const pages = parts.map((part, index) =>
    fitColumn(
      index === count - 1 ? [...part, ...trailing] : part,
      { widthPt: widths[index] ?? room.widthPt, heightPt },
      context,
    ),
  );
  const slides = Array.from(
    { length: Math.max(...pages.map((part) => part.length)) },
    (_, index): FittedSlide => ({
      above: index === 0 && shown ? above : undefined,
      columns: pages.map((part) => part[index] ?? { placed: [], scale: 1, overflows: false }),
      ...(shares === undefined ? {} : { shares: [shares] }),
    }),
  );
  return [
    ...(above === undefined && shown ? fitPieces(before, room, context) : []),
    ...slides,
    ...(after.length === 0 ? [] : fitPieces(after, room, context)),
  ];
}
