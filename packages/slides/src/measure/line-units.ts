import type { Run, RunStyle } from '../flow/run.ts';
import { pictureSign } from './drawn-pictures.ts';
import type { MeasuredStyle, TextMeasure } from './text-measure.ts';

/** What stands together on a line, and the space behind it, which vanishes at a line's end. Widths in ems. */
export interface LineUnit {
  readonly widthEm: number;
  readonly spaceEm: number;
  /** A new line starts behind it. */
  readonly ends: boolean;
  /** Whether programs may break it within, each in its own way, where no line can hold it. */
  readonly isBrittle?: true;
}

/** What decides where lines may break. */
export interface UnitStyle extends Pick<MeasuredStyle, 'role' | 'bold'> {
  /** Whether the words of a link stay together, as LibreOffice keeps them: it sets links as fields. */
  readonly wholeLinks?: boolean;
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
export function lineUnits(runs: readonly Run[], style: UnitStyle, measure: TextMeasure): readonly LineUnit[] {
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
  { role, bold, wholeLinks }: UnitStyle,
  measure: TextMeasure,
): readonly LineUnit[] {
  const text = runs.map((run) => run.text).join('');
  const units: LineUnit[] = [];
  let at = 0;
  let run = 0;
  let runStart = 0;
  const ends = unitEnds(text, measure);
  for (const end of wholeLinks === true ? aroundLinks(ends, runs) : ends) {
    let widthEm = 0;
    let spaceEm = 0;
    const start = at;
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
        widthEm += spaceEm + widthOfWords(words, current.style, own, measure) * factor;
        spaceEm = 0;
      }
      if (written.length < piece.length)
        spaceEm += measure.widthEm(piece.slice(written.length), own) * factor;
      at = stop;
    }
    const isBrittle = brittle.test(text.slice(start, end));
    units.push({ widthEm, spaceEm, ends: false, ...(isBrittle ? { isBrittle } : {}) });
  }
  return units;
}

function widthOfWords(
  words: string,
  { picture }: RunStyle,
  own: MeasuredStyle,
  measure: TextMeasure,
): number {
  return words === pictureSign && picture !== undefined ? picture.widthEm : measure.widthEm(words, own);
}

/** Behind these signs some programs break a long word before they break it anywhere (UAX #14, classes EX, SY and BA). */
const brittle = /[?!/|]\p{L}/u;

/** The ends with those within links left out, and with those of links. */
function aroundLinks(
  ends: readonly number[],
  runs: readonly Extract<Run, { type: 'words' }>[],
): readonly number[] {
  if (!runs.some(({ style }) => style.link !== undefined)) return ends;
  const kept = new Set(ends);
  let start = 0;
  for (const { text, style } of runs) {
    const end = start + text.length;
    if (style.link !== undefined) {
      for (const inner of ends) if (inner > start && inner < end) kept.delete(inner);
      if (start > 0) kept.add(start);
      kept.add(end);
    }
    start = end;
  }
  return [...kept].toSorted((one, other) => one - other);
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
