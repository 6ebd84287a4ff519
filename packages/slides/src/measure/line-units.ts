import type { Run } from '../flow/run.ts';
import type { MeasuredStyle, TextMeasure } from './text-measure.ts';

/** What stands together on a line, and the space behind it, which vanishes at a line's end. Widths in ems. */
export interface LineUnit {
  readonly widthEm: number;
  readonly spaceEm: number;
  /** A new line starts behind it. */
  readonly ends: boolean;
}

/** Letters above and below the line are set at two thirds of the size by every presentation program. */
const raisedFactor = 0.67;

const plainText = /^[\u0020-\u02ff\u0370-\u058f\u1e00-\u1fff\u2010-\u206f\u20a0-\u22ff]*$/;
const plainBreak = / +|(?<=[\p{L}\p{N}][-\u2010\u2013\u2014])(?=[\p{L}\p{N}])/u;

/** Whether lines of a text break behind spaces, hyphens and dashes alone. */
export function isPlainText(text: string): boolean {
  return plainText.test(text);
}

/** Runs as the units that stay whole on a line. */
export function lineUnits(
  runs: readonly Run[],
  style: Pick<MeasuredStyle, 'role' | 'bold'>,
  measure: TextMeasure,
): readonly LineUnit[] {
  const units: LineUnit[] = [];
  let line: Extract<Run, { type: 'words' }>[] = [];
  const endLine = (): void => {
    const measured = measureLine(line, style, measure);
    const last = measured.at(-1) ?? { widthEm: 0, spaceEm: 0 };
    units.push(...measured.slice(0, -1), { ...last, ends: true });
    line = [];
  };
  for (const run of runs) {
    if (run.type === 'break') endLine();
    else line.push(run);
  }
  endLine();
  return units;
}

/** A unit may be of several runs, each in its own style. */
function measureLine(
  runs: readonly Extract<Run, { type: 'words' }>[],
  { role, bold }: Pick<MeasuredStyle, 'role' | 'bold'>,
  measure: TextMeasure,
): readonly LineUnit[] {
  const text = runs.map((run) => run.text).join('');
  const units: LineUnit[] = [];
  let at = 0;
  let run = 0;
  let runStart = 0;
  for (const end of unitEnds(text, measure)) {
    let widthEm = 0;
    let spaceEm = 0;
    while (at < end) {
      let current = runs[run];
      while (current !== undefined && at >= runStart + current.text.length) {
        runStart += current.text.length;
        run += 1;
        current = runs[run];
      }
      if (current === undefined) break;
      const stop = Math.min(end, runStart + current.text.length);
      const piece = text.slice(at, stop);
      const written = piece.trimEnd();
      // Small capitals are narrower than capitals, by as much as the program that draws them likes.
      const words = current.style.smallCaps === true ? written.toUpperCase() : written;
      const own: MeasuredStyle = {
        role: current.style.code === true ? 'code' : role,
        bold: bold || current.style.bold === true,
      };
      const factor = current.style.baseline === undefined ? 1 : raisedFactor;
      if (words !== '') {
        widthEm += spaceEm + measure.widthEm(words, own) * factor;
        spaceEm = 0;
      }
      if (written.length < piece.length)
        spaceEm += measure.widthEm(piece.slice(written.length), own) * factor;
      at = stop;
    }
    units.push({ widthEm, spaceEm, ends: false });
  }
  return units;
}

/** The ends of what stays whole on a line, its spaces included. */
function unitEnds(text: string, measure: TextMeasure): readonly number[] {
  if (text === '') return [];
  if (!isPlainText(text)) return measure.breaks(text);
  const ends: number[] = [];
  let at = 0;
  for (const part of text.split(plainBreak)) {
    at += part.length;
    while (text.charAt(at) === ' ') at += 1;
    ends.push(at);
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}
