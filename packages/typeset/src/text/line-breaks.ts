/// <reference path="./linebreak.d.ts" />
import LineBreaker from 'linebreak';
import { dictionaryBreaks } from './dictionary-breaks.ts';
import { eastAsianBreaks } from './east-asian-breaks.ts';

/** A place where a line may, or must, end; an index into the text. */
export interface LineBreak {
  readonly index: number;
  readonly required: boolean;
}

/** Beyond Latin, Greek, Cyrillic and the like: where the line breaker's own rules may not be enough. */
const unspaced = /[\u0e00-\u1dff\u2c00-\uffff]/;

/**
 * The opportunities to break lines in text (UAX #14), the end of the text included. Small kana and closing signs begin no
 * line (kinsoku shori, as JIS X 4051 has it), nor does one end behind the hyphens that a word begins with; words of Thai, Lao, Burmese and Khmer are found by a dictionary.
 */
export function lineBreaks(text: string): readonly LineBreak[] {
  const breaker = new LineBreaker(text);
  const breaks: LineBreak[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    if (isInitialHyphen(text, next.position)) continue;
    breaks.push({ index: next.position, required: isLineEnd(text.charCodeAt(next.position - 1)) });
  }
  const last = breaks.at(-1);
  if (last === undefined || last.index < text.length) breaks.push({ index: text.length, required: false });
  return unspaced.test(text)
    ? withMore(breaks, [...eastAsianBreaks(text), ...dictionaryBreaks(text)])
    : breaks;
}

const beforeWord = /[\s([{"'\u2018-\u201f\u00ab]/;

/** Whether only hyphens stand between the beginning of a word and a place in it, as in `--option` (UAX #14, LB20a, for several hyphens, too). */
function isInitialHyphen(text: string, index: number): boolean {
  let start = index;
  while (isHyphen(text.charCodeAt(start - 1))) start -= 1;
  if (start === index || index === text.length) return false;
  return start === 0 || beforeWord.test(text.charAt(start - 1));
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010;
}

function withMore(breaks: readonly LineBreak[], more: readonly number[]): readonly LineBreak[] {
  if (more.length === 0) return breaks;
  const known = new Set(breaks.map(({ index }) => index));
  const added = [...new Set(more)].filter((index) => !known.has(index));
  return [...breaks, ...added.map((index) => ({ index, required: false }))].sort((a, b) => a.index - b.index);
}

function isLineEnd(unit: number): boolean {
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}
