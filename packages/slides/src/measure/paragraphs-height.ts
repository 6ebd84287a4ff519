import type { NodeId } from '@octavo/core';
import type { FlowParagraph } from '../flow/flow-paragraph.ts';
import { displayedFormula, displayedHeightPt, raisedLinesPt } from './formula-room.ts';
import { lineHeightOf } from './line-height-of.ts';
import type { MeasureContext } from './measure-context.ts';
import { paragraphSizePt } from './paragraph-size.ts';
import { countLines } from './wrap-runs.ts';

/** One step of indentation, at any scale. */
export const indentStepPt = 26;

/** Programs round glyph positions differently; text is planned a little narrower than its box. */
export const safety = 0.97;

/** The height of paragraphs under each other in a text box. */
export function paragraphsHeightPt(
  paragraphs: readonly FlowParagraph[],
  widthPt: number,
  scale: number,
  context: MeasureContext,
): number {
  const plainPt = paragraphs.reduce(
    (sum, paragraph, index) =>
      sum +
      (index === 0 ? 0 : paragraph.spaceBeforePt) +
      paragraphHeightPt(paragraph, widthPt, scale, context),
    0,
  );
  return plainPt + formulasBeyondPt(paragraphs, widthPt, scale, context);
}

/** How much higher formulas are when they are set than the lines of their notation, which programs without them show. */
function formulasBeyondPt(
  paragraphs: readonly FlowParagraph[],
  widthPt: number,
  scale: number,
  context: MeasureContext,
): number {
  if (context.formulas.size === 0) return 0;
  const left = new Map<NodeId, number>();
  for (const paragraph of paragraphs) {
    const formula = displayedFormula(paragraph);
    if (formula === undefined) continue;
    const sizePt = paragraphSizePt(paragraph.role, paragraph.level, context.slide) * scale;
    const roomPt = Math.max(sizePt, widthPt - paragraph.indentSteps * indentStepPt);
    const setPt = left.get(formula.nodeId) ?? displayedHeightPt(formula, sizePt, roomPt, context);
    left.set(formula.nodeId, setPt - paragraphHeightPt(paragraph, widthPt, scale, context));
  }
  return Array.from(left.values()).reduce((sum, beyondPt) => sum + Math.max(0, beyondPt), 0);
}

/** The height of one paragraph without the space above it. */
export function paragraphHeightPt(
  paragraph: FlowParagraph,
  widthPt: number,
  scale: number,
  context: MeasureContext,
): number {
  const { slide, metrics } = context;
  const sizePt = paragraphSizePt(paragraph.role, paragraph.level, slide) * scale;
  const lines = paragraphLines(paragraph, widthPt, scale, context);
  const lineHeightEm =
    paragraph.role === 'code'
      ? metrics.code.lineHeightEm
      : lineHeightOf(paragraph.runs, metrics.text.lineHeightEm);
  return lines * sizePt * lineHeightEm + raisedLinesPt(paragraph, sizePt, lineHeightEm, context);
}

/** The lines that a paragraph takes. */
export function paragraphLines(
  { role, level, indentSteps, runs }: FlowParagraph,
  widthPt: number,
  scale: number,
  { slide, measure }: MeasureContext,
): number {
  const sizePt = paragraphSizePt(role, level, slide) * scale;
  const innerWidthPt = Math.max(sizePt, (widthPt - indentSteps * indentStepPt) * safety);
  return countLines(runs, innerWidthPt, { sizePt, role: 'text', measure, bold: role === 'heading' });
}
