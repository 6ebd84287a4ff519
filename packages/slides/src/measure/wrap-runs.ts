import type { Run } from '../flow/run.ts';
import { withDrawnPictures } from './drawn-pictures.ts';
import type { LineUnit } from './line-units.ts';
import { lineUnits } from './line-units.ts';
import type { TextMeasure } from './text-measure.ts';

/** How runs are set: their size, the role of the words that are not code, and whether all are bold. */
export interface WrapStyle {
  readonly sizePt: number;
  readonly role: 'heading' | 'text';
  readonly bold: boolean;
  readonly measure: TextMeasure;
  /** Whether the words of a link stay together, where lines are too short for the difference to be lost in their slack. */
  readonly wholeLinks?: boolean;
}

/** Where a word wider than the line is broken, up to one of its letters is left free. */
const widestLetterEm = 0.9;

/**
 * The number of lines that runs take at a width, broken at the last opportunity before each line's end, as presentation programs do; with
 * pictures in lines, or with the words of these, whatever takes more.
 */
export function countLines(runs: readonly Run[], widthPt: number, style: WrapStyle): number {
  const drawn = withDrawnPictures(runs);
  const lines = countLinesOf(runs, widthPt, style);
  return drawn === runs ? lines : Math.max(lines, countLinesOf(drawn, widthPt, style));
}

function countLinesOf(runs: readonly Run[], widthPt: number, style: WrapStyle): number {
  const limitEm = widthPt / style.sizePt;
  let lines = 0;
  let lineEm = 0;
  let isOpen = false;
  for (const { widthEm, spaceEm, ends, isBrittle } of unitsOf(runs, style)) {
    if (!isOpen) {
      lines += 1;
      lineEm = 0;
    } else if (lineEm + widthEm > limitEm && lineEm > 0) {
      lines += 1;
      lineEm = 0;
    }
    isOpen = !ends;
    if (widthEm > limitEm) {
      const usableEm = Math.max(limitEm - widestLetterEm, limitEm / 2);
      const full = Math.ceil(widthEm / usableEm) - 1;
      lines += isBrittle === true ? full + 1 : full;
      lineEm = widthEm - full * usableEm + spaceEm;
    } else lineEm += widthEm + spaceEm;
  }
  return Math.max(1, lines);
}

/** The width of runs whose lines end at their breaks only: that of the widest line. */
export function widthOf(runs: readonly Run[], style: WrapStyle): number {
  let lineEm = 0;
  let widestEm = 0;
  for (const { widthEm, spaceEm, ends } of unitsOf(runs, style)) {
    widestEm = Math.max(widestEm, lineEm + widthEm);
    lineEm = ends ? 0 : lineEm + widthEm + spaceEm;
  }
  return widestEm * style.sizePt;
}

/** The width of the widest unit that lines do not break in. */
export function widestUnit(runs: readonly Run[], style: WrapStyle): number {
  const drawn = withDrawnPictures(runs);
  const units = drawn === runs ? unitsOf(runs, style) : [...unitsOf(runs, style), ...unitsOf(drawn, style)];
  return units.reduce((most, { widthEm }) => Math.max(most, widthEm), 0) * style.sizePt;
}

/** The units of runs, and the style that they were made in. */
interface KnownUnits {
  readonly role: WrapStyle['role'];
  readonly bold: boolean;
  readonly wholeLinks: boolean;
  readonly units: readonly LineUnit[];
}

/** The same runs are asked for at many sizes and widths. */
const remembered = new WeakMap<TextMeasure, Map<readonly Run[], KnownUnits[]>>();

function unitsOf(
  runs: readonly Run[],
  { role, bold, measure, wholeLinks = false }: WrapStyle,
): readonly LineUnit[] {
  let byRuns = remembered.get(measure);
  if (byRuns === undefined) {
    byRuns = new Map();
    remembered.set(measure, byRuns);
  }
  let known = byRuns.get(runs);
  if (known === undefined) {
    known = [];
    byRuns.set(runs, known);
  }
  for (const made of known)
    if (made.role === role && made.bold === bold && made.wholeLinks === wholeLinks) return made.units;
  const units = lineUnits(runs, { role, bold, wholeLinks }, measure);
  known.push({ role, bold, wholeLinks, units });
  return units;
}
