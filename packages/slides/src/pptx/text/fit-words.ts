import type { Box } from '../../deck.ts';
import type { Run } from '../../flow/run.ts';
import { lineHeightOf } from '../../measure/line-height-of.ts';
import { safety } from '../../measure/paragraphs-height.ts';
import type { TextMeasure } from '../../measure/text-measure.ts';
import { countLines } from '../../measure/wrap-runs.ts';

/** How words stand in a box that the planner did not measure. */
export interface FitStyle {
  readonly sizePt: number;
  readonly role: 'heading' | 'text';
  readonly lineHeightEm: number;
  readonly capitals: boolean;
  /** The size below which words are not set, and the plan has cut them. */
  readonly leastPt: number;
  readonly measure: TextMeasure;
}

const scales = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42, 0.36] as const;

/** The largest scale at which paragraphs stand in a box; the smallest that is allowed when none is small enough. */
export function fitWords(paragraphs: readonly (readonly Run[])[], box: Box, style: FitStyle): number {
  const written = style.capitals ? paragraphs.map((runs) => runs.map(inCapitals)) : paragraphs;
  const heightPt = (scale: number): number => {
    const sizePt = style.sizePt * scale;
    const wrap = { sizePt, role: style.role, measure: style.measure, bold: style.role === 'heading' };
    return written.reduce(
      (sum, runs) =>
        sum + countLines(runs, box.widthPt * safety, wrap) * sizePt * lineHeightOf(runs, style.lineHeightEm),
      0,
    );
  };
  const least = Math.min(1, style.leastPt / style.sizePt);
  const allowed = [...scales.filter((scale) => scale > least), ...(least > 0 ? [least] : [])];
  return allowed.find((scale) => heightPt(scale) <= box.heightPt) ?? allowed.at(-1) ?? 1;
}

function inCapitals(run: Run): Run {
  return run.type === 'words' ? { ...run, text: run.text.toUpperCase() } : run;
}
