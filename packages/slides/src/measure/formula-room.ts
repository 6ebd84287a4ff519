import type { FlowParagraph } from '../flow/flow-paragraph.ts';
import type { RunFormula } from '../flow/run.ts';
import { displayedDrawing, formulaGapEm, formulaSize, formulaToText } from '../formulas/formula-size.ts';
import type { MeasureContext } from './measure-context.ts';

/** Programs other than ours set formulas in fonts of their own, some of which are larger. */
const otherFonts = 1.15;

/** The formula that a paragraph is a line of; `undefined` for other paragraphs. */
export function displayedFormula({ role, runs }: FlowParagraph): RunFormula | undefined {
  if (role !== 'formula') return undefined;
  const [run] = runs;
  return run?.type === 'words' ? run.style.formula : undefined;
}

/** What a formula on lines of its own takes when it is set; 0 for one that is shown as its notation. */
export function displayedHeightPt(
  { nodeId }: RunFormula,
  sizePt: number,
  roomPt: number,
  { formulas }: MeasureContext,
): number {
  const drawing = displayedDrawing(formulas.get(nodeId));
  if (drawing === undefined) return 0;
  return formulaSize(drawing, sizePt, roomPt).heightPt * otherFonts + 2 * formulaGapEm * sizePt;
}

/** How much higher formulas within the lines of a paragraph make these, at most: as if each stood on a line of its own. */
export function raisedLinesPt(
  { runs }: Pick<FlowParagraph, 'runs'>,
  sizePt: number,
  lineHeightEm: number,
  { formulas }: MeasureContext,
): number {
  if (formulas.size === 0) return 0;
  let raisedEm = 0;
  for (const run of runs) {
    const mark = run.type === 'words' ? run.style.formula : undefined;
    const formula = mark?.isDisplayed === false ? formulas.get(mark.nodeId) : undefined;
    if (formula?.type !== 'set') continue;
    for (const { heightEm } of formula.parts)
      raisedEm += Math.max(0, heightEm * formulaToText - lineHeightEm);
  }
  return raisedEm * sizePt;
}
