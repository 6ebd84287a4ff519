import type { MeasureContext } from '../../measure/measure-context.ts';
import type { Piece } from '../pieces/piece.ts';
import type { FittedSlide } from './fit-pieces.ts';
import { isPlainWords, statementScale } from './fit-pieces.ts';
import type { PageRoom } from './paginate.ts';
import { setOnePage } from './paginate.ts';
import { objectSizePt } from './place-piece.ts';

/** What is set larger takes at most this share of the height: more is text to be read, and has the size that the deck's text has. */
const wordsShare = 0.8;
/** Tables and code stand at the top of their place: they may take a little more. */
const objectShare = 0.75;
/** Sizes of small tables and short code that are alone on their slide, the largest first. */
const objectScales = [28 / objectSizePt, 24 / objectSizePt] as const;

/**
 * A few words, a small table or short code that are all that their slide shows, set larger, so that the slide looks meant and can be read
 * from the last row; `undefined` for everything else.
 */
export function fitEnlarged(
  pieces: readonly Piece[],
  room: PageRoom,
  context: MeasureContext,
): FittedSlide | undefined {
  const shown = pieces.filter((piece) => piece.type !== 'notes');
  const [only] = shown;
  if (isPlainWords(pieces, context)) {
    const middle = { ...room, heightPt: room.heightPt * wordsShare };
    return fitAt(pieces, middle, statementScale, context);
  }
  if (shown.length !== 1 || (only?.type !== 'table' && only?.type !== 'code')) return undefined;
  const lower = { ...room, heightPt: room.heightPt * objectShare };
  return firstOf(objectScales, (scale) => {
    const slide = fitAt(pieces, lower, scale, context);
    return slide !== undefined && keepsSize(slide, scale) ? slide : undefined;
  });
}

function firstOf<T>(scales: readonly number[], fit: (scale: number) => T | undefined): T | undefined {
  for (const scale of scales) {
    const fitted = fit(scale);
    if (fitted !== undefined) return fitted;
  }
  return undefined;
}

/** Whether what has a size of its own stands at the size that was tried: not where a longest word or line kept it smaller. */
function keepsSize({ columns }: FittedSlide, scale: number): boolean {
  return columns.every(({ placed }) =>
    placed.every((entry) => !('sizePt' in entry) || entry.sizePt >= Math.floor(objectSizePt * scale)),
  );
}

function fitAt(
  pieces: readonly Piece[],
  room: PageRoom,
  scale: number,
  context: MeasureContext,
): FittedSlide | undefined {
  const page = setOnePage(pieces, room, scale, context);
  return page === undefined ? undefined : { above: undefined, columns: [page] };
}
