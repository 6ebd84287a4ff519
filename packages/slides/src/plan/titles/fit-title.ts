import type { Box } from '../../deck.ts';
import type { Run } from '../../flow/run.ts';
import { words } from '../../flow/run.ts';
import { lineHeightOf } from '../../measure/line-height-of.ts';
import type { MeasureContext } from '../../measure/measure-context.ts';
import { safety } from '../../measure/paragraphs-height.ts';
import { countLines } from '../../measure/wrap-runs.ts';

/** Titles of openings and sections are larger than the others. */
export const titleFactors = { opening: 1.4, section: 1.25, slide: 1 } as const;
/** Line spacing of titles, as the master has it. */
export const titleLineSpacing = 0.9;

const scales = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42] as const;

export interface FittedTitle {
  readonly scale: number;
  /** How many of the title's words fit; all of them but for very long ones. */
  readonly title: string;
}

/** The largest scale at which a title stands in its box; one too long even for the smallest is cut at a word. */
export function fitTitle(
  title: string,
  suffix: string,
  box: Box,
  factor: number,
  context: MeasureContext,
): FittedTitle {
  const fits = (runs: readonly Run[], scale: number): boolean =>
    titleFits(runs, box, context.slide.titleSizePt * factor * scale, context);
  const whole = words(title + suffix, {});
  const scale = scales.find((candidate) => fits(whole, candidate));
  if (scale !== undefined) return { scale, title };
  const smallest = scales.at(-1) ?? 1;
  const parts = title.match(/\S{1,40}\s*/gu) ?? [];
  let low = 1;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(words(`${parts.slice(0, middle).join('')}…${suffix}`, {}), smallest)) low = middle;
    else high = middle - 1;
  }
  return { scale: smallest, title: `${parts.slice(0, low).join('').trimEnd()} …` };
}

/** As large as text that is read, not seen from afar, may be. */
const madeScale = 0.5;

/** A title that only repeats the first words of its slide, small: readers of screens and lists of slides need it, the room does not. */
export function fitMadeTitle(
  ...[title, suffix, box, factor, context]: Parameters<typeof fitTitle>
): FittedTitle {
  const fitted = fitTitle(title, suffix, box, factor, context);
  return { ...fitted, scale: Math.min(fitted.scale, madeScale) };
}

/** Whether the words of a title stand in a box at a size. */
export function titleFits(runs: readonly Run[], box: Box, sizePt: number, context: MeasureContext): boolean {
  const style = { sizePt, role: 'heading' as const, measure: context.measure, bold: true };
  const lines = countLines(runs, box.widthPt * safety, style);
  const lineHeightEm = lineHeightOf(runs, context.metrics.heading.lineHeightEm);
  return lines * sizePt * lineHeightEm * titleLineSpacing <= box.heightPt;
}
