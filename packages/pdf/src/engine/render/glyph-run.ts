import type { FontFace } from '@octavo/typeset';
import type { EmbeddedFont } from '../internals/pdfmake-types.ts';
import { withActualText } from './actual-text.ts';
import type { CodedGlyph } from './encode-glyphs.ts';
import { encodeGlyphs } from './encode-glyphs.ts';

export interface GlyphRun {
  readonly face: FontFace;
  readonly font: EmbeddedFont;
  readonly sizePt: number;
  readonly xPt: number;
  /** From the top of the page. */
  readonly baselinePt: number;
  readonly characterSpacingPt: number;
}

/**
 * PDF operators that draw text as one text object; kerning and moved marks stand in its array (ISO 32000-1, 9.4.3). Parts
 * of letters are drawn after it, marked as no text of their own: between the letters they would tear words apart.
 */
export function glyphRun(text: string, run: GlyphRun): string {
  const glyphs = encodeGlyphs(text, run.face, run.font);
  const spacing = run.characterSpacingPt === 0 ? '' : ` ${number(run.characterSpacingPt)} Tc`;
  const letters = `${beginText(run, 0)}${spacing} ${showGlyphs(glyphs, run.sizePt)}${spacing === '' ? '' : ' 0 Tc'} ET`;
  return glyphs.some(({ isPart }) => isPart)
    ? `${letters} ${withActualText(showParts(glyphs, run), '')}`
    : letters;
}

function beginText({ font, sizePt, xPt, baselinePt }: GlyphRun, offsetPt: number): string {
  const place = `${number(xPt + offsetPt)} ${number(baselinePt)}`;
  return `BT /${font.id} ${number(sizePt)} Tf 1 0 0 -1 ${place} Tm`;
}

function showGlyphs(glyphs: readonly CodedGlyph[], sizePt: number): string {
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
  for (const { code, xOffset, yOffset, extraAdvance, advance, isPart } of glyphs) {
    if (isPart) {
      shift(advance);
      continue;
    }
    shift(xOffset);
    if (yOffset !== 0) {
      endArray();
      operators.push(`${number((yOffset * sizePt) / 1000)} Ts [<${code}>] TJ 0 Ts`);
    } else {
      shown += code;
    }
    shift(extraAdvance - xOffset);
  }
  endArray();
  return operators.join(' ');
}

function showParts(glyphs: readonly CodedGlyph[], run: GlyphRun): string {
  const perThousandth = run.sizePt / 1000;
  const shown: string[] = [];
  let penPt = 0;
  for (const { code, xOffset, yOffset, advance, isPart } of glyphs) {
    if (isPart) {
      const rise = number(yOffset * perThousandth);
      shown.push(`${beginText(run, penPt + xOffset * perThousandth)} ${rise} Ts <${code}> Tj 0 Ts ET`);
    }
    penPt += advance * perThousandth + run.characterSpacingPt;
  }
  return shown.join(' ');
}

/** A number as PDF writes it, to a thousandth. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}
