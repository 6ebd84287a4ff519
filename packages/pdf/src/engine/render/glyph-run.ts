import type { FontFace, Shaping } from '@octavo/typeset';
import type { EmbeddedFont } from '../internals/pdfmake-types.ts';
import type { CodedGlyph, CodedWord } from './encode-glyphs.ts';
import { encodeGlyphs, leastMove, sayingBefore, silenced, tightened } from './encode-glyphs.ts';
import { pdfNumber } from './pdf-number.ts';

export interface GlyphRun {
  readonly face: FontFace;
  readonly shaping: Shaping;
  readonly font: EmbeddedFont;
  readonly sizePt: number;
  readonly xPt: number;
  /** From the top of the page. */
  readonly baselinePt: number;
  readonly characterSpacingPt: number;
  /** How much wider than designed glyphs are drawn: 1 is as designed. */
  readonly scale?: number;
  /** What each space is wider than the font's, and free of `trackingPt`. */
  readonly gapPt?: number;
  /** What the first glyph says before its own text; `silent` says nothing at all. Text from the left. */
  readonly saying?: { readonly before: string } | 'silent' | undefined;
  /** Room after each glyph but spaces. */
  readonly trackingPt?: number;
}

/** Operators that show glyphs within a text object, and what they stand for where they do not say it. */
export interface ShownPart {
  readonly operators: string;
  readonly said?: string;
}

/** Text as one text object of PDF, and what of it is drawn apart. */
export interface ShownRun {
  readonly begin: string;
  readonly parts: readonly ShownPart[];
  readonly end: string;
  /** Text objects of marks and parts of letters, which say nothing where they stand. */
  readonly apart: string;
}

/**
 * PDF operators that draw text as one text object; kerning and moved marks stand in its array (ISO 32000-1, 9.4.3). A word
 * whose glyphs do not say it is a part of its own, to be marked with what it says: of letters that change places, or marks that
 * are placed above others, readers would make up words of their own.
 */
export function glyphRun(text: string, run: GlyphRun): ShownRun {
  const { scale = 1, trackingPt = 0 } = run;
  // The matrix scales what is between glyphs, too.
  const spacing = pdfNumber((run.characterSpacingPt + trackingPt) / scale, 4);
  const isSpaced = spacing !== '0';
  const words = sayingOf(encodeGlyphs(text, run), run);
  const begin = `${beginText(run, 0)}${isSpaced ? ` ${spacing} Tc` : ''}`;
  const end = isSpaced ? '0 Tc ET' : 'ET';
  const plain = showPlainly(words, run);
  if (plain !== undefined) return { begin, parts: [{ operators: plain }], end, apart: '' };
  const parts = readableStretches(words).map(({ glyphs, text: said, isReadable }): ShownPart => {
    const operators = showGlyphs(glyphs, run);
    return isReadable ? { operators } : { operators, said };
  });
  const apart = showApart(
    words.flatMap(({ glyphs }) => glyphs),
    run,
  );
  return { begin, parts, end, apart };
}

function sayingOf(words: readonly CodedWord[], run: GlyphRun): readonly CodedWord[] {
  if (run.saying === undefined) return words;
  return run.saying === 'silent' ? silenced(words, run) : sayingBefore(words, run.saying.before, run);
}

/** Words of nothing but letters in a row, which is what most text is: each word is shown as it was shown before. */
function showPlainly(words: readonly CodedWord[], run: GlyphRun): string | undefined {
  let before = '';
  // What was added last, by itself: whoever looks into a string that is being put together makes it one each time.
  let last = '';
  // Moves are written as whole thousandths, each with what the ones before it lack.
  let owed = 0;
  for (const word of words) {
    if (word.shown === undefined) return undefined;
    before += last;
    last = word.shown;
    if (word.gapAdvance === undefined) continue;
    owed += gapShift(word.gapAdvance, run);
    const move = Math.round(owed);
    owed -= move;
    const written = tightened(move);
    if (written === '') continue;
    before += last;
    last = written;
  }
  // Where a move ends the array there is no string behind it.
  return endsInMove(last) ? `[(${before}${last.slice(0, -1)}] TJ` : `[(${before}${last})] TJ`;
}

/** Whether a parenthesis stands behind a digit at the end: one that is a character is escaped. */
function endsInMove(shown: string): boolean {
  const before = shown.charCodeAt(shown.length - 2);
  return shown.charCodeAt(shown.length - 1) === 0x28 && before >= 0x30 && before <= 0x39;
}

/** Words in a row that are shown at one go. */
interface Stretch {
  readonly text: string;
  readonly glyphs: readonly CodedGlyph[];
  readonly isReadable: boolean;
}

/** Readable words in a row are shown at one go. */
function readableStretches(words: readonly CodedWord[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (let index = 0; index < words.length; index = start) {
    const isReadable = words[index]?.isReadable === true;
    start += 1;
    while (isReadable && words[start]?.isReadable === true) start += 1;
    const together = words.slice(index, start);
    stretches.push({
      text: together.map(({ text }) => text).join(''),
      glyphs: together.flatMap(({ glyphs }) => glyphs),
      isReadable,
    });
  }
  return stretches;
}

/**
 * Thousandths of the size that a space takes which carries marks; it lies over the end of the letter before. Readers take
 * what begins within a tenth of another beginning for the same word printed twice.
 */
const carrierWidth = 115;

function beginText({ font, sizePt, xPt, baselinePt, scale = 1 }: GlyphRun, offsetPt: number): string {
  const place = `${pdfNumber(xPt + offsetPt)} ${pdfNumber(baselinePt)}`;
  return `BT /${font.id} ${pdfNumber(sizePt)} Tf ${pdfNumber(scale, 5)} 0 0 -1 ${place} Tm`;
}

function showGlyphs(glyphs: readonly CodedGlyph[], run: GlyphRun): string {
  const { sizePt, characterSpacingPt } = run;
  const operators: string[] = [];
  let shown = '';
  let entries: string[] = [];
  const endString = (): void => {
    if (shown !== '') entries.push(`(${shown})`);
    shown = '';
  };
  const endArray = (): void => {
    endString();
    if (entries.length > 0) operators.push(`[${entries.join(' ')}] TJ`);
    entries = [];
  };
  const shift = (thousandths: number): void => {
    if (Math.abs(thousandths) < leastMove) return;
    endString();
    entries.push(pdfNumber(-thousandths));
  };
  for (const { code, xOffset, yOffset, extraAdvance, advance, role, isSpace } of glyphs) {
    if (role === 'apart') {
      shift(advance);
      continue;
    }
    if (role === 'carrier') {
      const scale = carrierWidth / advance;
      // Spacing is scaled with the space, and must not part the letters.
      shift(-carrierWidth - ((characterSpacingPt * 1000) / sizePt) * scale);
      endArray();
      operators.push(`${pdfNumber(scale * 100)} Tz (${code}) Tj 100 Tz`);
      continue;
    }
    shift(xOffset);
    if (yOffset !== 0) {
      endArray();
      operators.push(`${pdfNumber((yOffset * sizePt) / 1000)} Ts (${code}) Tj 0 Ts`);
    } else {
      shown += code;
    }
    shift(extraAdvance - xOffset + (isSpace ? gapShift(advance, run) : 0));
  }
  endArray();
  return operators.join(' ');
}

/** By how much a space is moved beyond its own advance, in thousandths of the size: what its gap asks, less what scale and tracking do to it. */
function gapShift(spaceAdvance: number, { sizePt, scale = 1, gapPt = 0, trackingPt = 0 }: GlyphRun): number {
  if (gapPt === 0 && trackingPt === 0 && scale === 1) return 0;
  const advancePt = (spaceAdvance * sizePt) / 1000;
  return (((advancePt + gapPt - trackingPt) / scale - advancePt) / sizePt) * 1000;
}

/** Marks and parts of letters, which say nothing where they stand. */
function showApart(glyphs: readonly CodedGlyph[], run: GlyphRun): string {
  const perThousandth = run.sizePt / 1000;
  const shown: string[] = [];
  let penPt = 0;
  for (const { code, xOffset, yOffset, advance, role } of glyphs) {
    if (role === 'carrier') continue;
    if (role === 'apart') {
      const rise = pdfNumber(yOffset * perThousandth);
      shown.push(`${beginText(run, penPt + xOffset * perThousandth)} ${rise} Ts (${code}) Tj 0 Ts ET`);
    }
    penPt += advance * perThousandth + (role === 'apart' && advance === 0 ? 0 : run.characterSpacingPt);
  }
  return shown.join(' ');
}
