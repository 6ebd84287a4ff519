import type { Direction, FontSet } from '@octavo/typeset';
import { lineBreaks } from '@octavo/typeset';
import type { FlatRun } from './flatten-text.ts';
import type { MeasuredWord } from './measured-word.ts';
import { measureWord, wordLook } from './measured-word.ts';
import type { Piece } from './paragraph.ts';
import { textStyleOf } from './run-style.ts';

/** Latin words with a space between any two: what needs neither fallback fonts nor reordering, and has no line ends of the author's. */
const plainWords = /^[!-~\u00a1-\u00ac\u00ae-\u024f]+(?: [!-~\u00a1-\u00ac\u00ae-\u024f]+)*$/;

/** Longer texts are hardly ever set on one line. */
const longestText = 100;

/** A short text in one style in which lines end at spaces alone, measured as a whole: most cells of tables hold such. */
export interface PlainText {
  readonly widthPt: number;
  readonly widestWordPt: number;
  /** All of it as one piece, for a line that nothing is moved in. */
  readonly asPiece: () => Piece;
}

const noParts: MeasuredWord['parts'] = [];

/** Measures a text without splitting it into units, which would cost more than all else where texts are short and many. */
export function plainText(
  runs: readonly FlatRun[],
  direction: Direction,
  fonts: FontSet,
): PlainText | undefined {
  const [run] = runs;
  if (run === undefined || runs.length > 1 || direction === 'rtl') return undefined;
  const { text, style } = run;
  const isSpecial = style.box !== undefined || style.noWrap === true || style.smallCaps === true;
  if (isSpecial || text.length > longestText || !plainWords.test(text)) return undefined;
  const [span, ...more] = fonts.split(text, textStyleOf(style));
  if (span === undefined || more.length > 0 || span.text !== text) return undefined;
  const { face } = span;
  const look = wordLook({ style, face, level: 0 });
  let widthPt = 0;
  let widestWordPt = 0;
  let start = 0;
  for (const { index } of lineBreaks(text)) {
    if (index < text.length && text.charAt(index - 1) !== ' ') return undefined;
    const word = measureWord(text.slice(start, index), look);
    widthPt += word.widthPt;
    widestWordPt = Math.max(widestWordPt, word.widthPt - word.spacePt);
    start = index;
  }
  const asPiece = (): Piece => ({
    word: { text, widthPt, spacePt: 0, setting: 'fixed', glyphs: 0, gaps: 0, parts: noParts },
    style,
    face,
    level: 0,
    joinPt: 0,
    missing: span.missing,
    standsFor: span.standsFor,
  });
  return { widthPt, widestWordPt, asPiece };
}
