import type { FontFace } from '@octavo/typeset';
import type { EmbeddedFont } from '../internals/pdfmake-types.ts';
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

/** PDF operators that draw text as one text object; kerning and moved marks stand in its array (ISO 32000-1, 9.4.3). */
export function glyphRun(text: string, run: GlyphRun): string {
  const glyphs = encodeGlyphs(text, run.face, run.font);
  const spacing = run.characterSpacingPt === 0 ? '' : ` ${number(run.characterSpacingPt)} Tc`;
  const start = `BT /${run.font.id} ${number(run.sizePt)} Tf${spacing} 1 0 0 -1 ${number(run.xPt)} ${number(run.baselinePt)} Tm`;
  return `${start} ${showGlyphs(glyphs, run.sizePt)}${spacing === '' ? '' : ' 0 Tc'} ET`;
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
  for (const { code, xOffset, yOffset, extraAdvance } of glyphs) {
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

/** A number as PDF writes it, to a thousandth. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}
