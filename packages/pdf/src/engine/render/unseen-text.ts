import type { GlyphSource } from './encode-glyphs.ts';
import { encodeUnseen } from './encode-glyphs.ts';
import { pdfNumber } from './pdf-number.ts';

/** Where unseen text lies: from the left, on a base line measured from the top of the page. */
export interface UnseenPlace {
  readonly xPt: number;
  readonly baselinePt: number;
  readonly widthPt: number;
  /** How high it is when it is selected; less where its characters are narrow. */
  readonly sizePt: number;
}

/** Poppler takes two letters for one drawn twice when they begin within a tenth of their size of one another. */
const leastAdvanceEm = 0.125;

const leastSizePt = 0.5;

/**
 * Operators that lay text over a drawing without drawing anything: a space for each character, all as wide as the drawing. Each space's
 * code stands for its character, for readers that know no `ActualText`. Whoever marks them says the text as well
 * (ISO 32000-1, 14.9.4).
 */
export function unseenText(
  text: string,
  source: GlyphSource,
  { xPt, baselinePt, widthPt, sizePt }: UnseenPlace,
): string {
  const { codes, advanceEm } = encodeUnseen(text, source);
  const advancePt = widthPt / Math.max(codes.length, 1);
  const ownSizePt = Math.max(leastSizePt, Math.min(sizePt, advancePt / leastAdvanceEm));
  const scale = advancePt / (advanceEm * ownSizePt);
  const matrix = `${pdfNumber(scale, 5)} 0 0 -1 ${pdfNumber(xPt)} ${pdfNumber(baselinePt)}`;
  return `BT /${source.font.id} ${pdfNumber(ownSizePt)} Tf ${matrix} Tm (${codes.join('')}) Tj ET`;
}

/** What a drawing stands for as it can be said in a line. */
export function saidInLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
