import type { Formula, FormulaDrawing } from '@octavo/math';

/** The letters of formulas are lower than those of text of the same size: with this they are about as high. */
export const formulaToText = 1.07;
/** Room above and below a formula on lines of its own, in ems of its text. */
export const formulaGapEm = 0.25;

/** What a formula takes, in points; it is set smaller where it would be wider than its room. */
export interface FormulaSize {
  readonly widthPt: number;
  readonly heightPt: number;
  /** The part of the height below the base line. */
  readonly depthPt: number;
}

export function formulaSize(
  { widthEm, heightEm, depthEm }: FormulaDrawing,
  sizePt: number,
  roomPt: number,
): FormulaSize {
  const scale = Math.min(sizePt * formulaToText, roomPt / Math.max(widthEm, 0.01));
  return { widthPt: widthEm * scale, heightPt: heightEm * scale, depthPt: depthEm * scale };
}

/** The drawing of a formula on lines of its own; `undefined` where it is shown as its notation. */
export function displayedDrawing(formula: Formula | undefined): FormulaDrawing | undefined {
  return formula?.type === 'set' ? formula.parts[0] : undefined;
}
