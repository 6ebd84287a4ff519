import type { FlowParagraph } from '../flow/flow-paragraph.ts';
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
  return paragraphs.reduce(
    (sum, paragraph, index) =>
      sum +
      (index === 0 ? 0 : paragraph.spaceBeforePt) +
      paragraphHeightPt(paragraph, widthPt, scale, context),
    0,
  );
}

/** The height of one paragraph without the space above it. */
export function paragraphHeightPt(
  paragraph: FlowParagraph,
  widthPt: number,
  scale: number,
  { slide, metrics, measure }: MeasureContext,
): number {
  const sizePt = paragraphSizePt(paragraph.role, paragraph.level, slide) * scale;
  const bold = paragraph.role === 'heading';
  const innerWidthPt = Math.max(sizePt, (widthPt - paragraph.indentSteps * indentStepPt) * safety);
  const lines = countLines(paragraph.runs, innerWidthPt, { sizePt, role: 'text', measure, bold });
  const lineHeightEm =
    paragraph.role === 'code'
      ? metrics.code.lineHeightEm
      : lineHeightOf(paragraph.runs, metrics.text.lineHeightEm);
  return lines * sizePt * lineHeightEm;
}
