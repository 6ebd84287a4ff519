import type { FontFace, Shaping } from '@octavo/typeset';
import type { EmbeddedFont } from '../internals/pdfmake-types.ts';
import { withActualText } from './actual-text.ts';
import type { CodedGlyph, CodedWord } from './encode-glyphs.ts';
import { encodeGlyphs } from './encode-glyphs.ts';

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
  /** Room after each glyph but spaces. */
  readonly trackingPt?: number;
}

/**
 * PDF operators that draw text as one text object; kerning and moved marks stand in its array (ISO 32000-1, 9.4.3). A word
 * whose glyphs do not say it is marked with what it says: of letters that change places, or marks that are placed above
 * others, readers would make up words of their own.
 */
export function glyphRun(text: string, run: GlyphRun): string {
  const { scale = 1, trackingPt = 0 } = run;
  // The matrix scales what is between glyphs, too.
  const spacing = number((run.characterSpacingPt + trackingPt) / scale, 4);
  const isSpaced = spacing !== '0';
  const words = readableStretches(encodeGlyphs(text, run));
  const shown = words.map(({ glyphs, text: said, isReadable }) => {
    const operators = showGlyphs(glyphs, run);
    return isReadable ? operators : withActualText(operators, said);
  });
  const letters = `${beginText(run, 0)}${isSpaced ? ` ${spacing} Tc` : ''} ${shown.join(' ')}${isSpaced ? ' 0 Tc' : ''} ET`;
  const apart = showApart(
    words.flatMap(({ glyphs }) => glyphs),
    run,
  );
  return apart === '' ? letters : `${letters} ${withActualText(apart, '')}`;
}

/** Readable words in a row are shown at one go. */
function readableStretches(words: readonly CodedWord[]): readonly CodedWord[] {
  const stretches: CodedWord[] = [];
  for (const word of words) {
    const last = stretches.at(-1);
    if (last?.isReadable && word.isReadable) {
      stretches[stretches.length - 1] = {
        text: last.text + word.text,
        glyphs: [...last.glyphs, ...word.glyphs],
        isReadable: true,
      };
    } else {
      stretches.push(word);
    }
  }
  return stretches;
}

/**
 * Thousandths of the size that a space takes which carries marks; it lies over the end of the letter before. Readers take
 * what begins within a tenth of another beginning for the same word printed twice.
 */
const carrierWidth = 115;

function beginText({ font, sizePt, xPt, baselinePt, scale = 1 }: GlyphRun, offsetPt: number): string {
  const place = `${number(xPt + offsetPt)} ${number(baselinePt)}`;
  return `BT /${font.id} ${number(sizePt)} Tf ${number(scale, 5)} 0 0 -1 ${place} Tm`;
}

function showGlyphs(glyphs: readonly CodedGlyph[], run: GlyphRun): string {
  const { sizePt, characterSpacingPt } = run;
  const operators: string[] = [];
  let shown = '';
  let entries: string[] = [];
  const endString = (): void => {
    if (shown !== '') entries.push(`<${shown}>`);
    shown = '';
  };
  const endArray = (): void => {
    endString();
    if (entries.length > 0) operators.push(`[${entries.join(' ')}] TJ`);
    entries = [];
  };
  const shift = (thousandths: number): void => {
    if (Math.abs(thousandths) < 0.05) return;
    endString();
    entries.push(number(-thousandths));
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
      operators.push(`${number(scale * 100)} Tz <${code}> Tj 100 Tz`);
      continue;
    }
    shift(xOffset);
    if (yOffset !== 0) {
      endArray();
      operators.push(`${number((yOffset * sizePt) / 1000)} Ts [<${code}>] TJ 0 Ts`);
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
      const rise = number(yOffset * perThousandth);
      shown.push(`${beginText(run, penPt + xOffset * perThousandth)} ${rise} Ts <${code}> Tj 0 Ts ET`);
    }
    penPt += advance * perThousandth + (role === 'apart' && advance === 0 ? 0 : run.characterSpacingPt);
  }
  return shown.join(' ');
}

/** A number as PDF writes it, to a thousandth if not otherwise asked. */
export function number(value: number, digits = 3): string {
  const factor = 10 ** digits;
  const rounded = Math.round(value * factor) / factor;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}
