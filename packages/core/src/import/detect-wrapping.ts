import type { SourceLine } from './split-lines.ts';

/** How the lines of a text came about: each a paragraph, or broken at `columns` by a mail program or an editor. */
export type Wrapping =
  | { readonly type: 'paragraph-a-line' }
  | { readonly type: 'wrapped'; readonly columns: number };

/** Lines longer than this are not hard-wrapped. */
const widestWrap = 130;
const narrowestWrap = 30;
/** Of the pairs of neighbouring lines, so many must look broken by a machine. */
const leastShare = 0.66;
/** Kinsoku and proportional counting let a full line of Chinese end a few columns early. */
const cjkSlack = 4;

/**
 * Tells hard-wrapped text from one paragraph a line. A machine breaks a line where the next word no longer fits; so in
 * wrapped text nearly every line that has a follower is too long to take the follower's first word.
 */
export function detectWrapping(lines: readonly SourceLine[]): Wrapping {
  const spaced = lines.filter((line) => /\S\s\S|\p{Script=Han}/u.test(line.content.text));
  const columns = spaced.reduce((widest, line) => Math.max(widest, displayColumns(line)), 0);
  if (columns > widestWrap) return { type: 'paragraph-a-line' };
  const pairs = findTellingPairs(lines, columns);
  const broken = pairs.filter(({ line, next }) => isFull(line, next, columns) || startsLow(next));
  const withinSentence = broken.filter(({ line }) => !/[.!?。！？]["”»)]?$/u.test(line.content.text));
  const isWrapped =
    columns >= narrowestWrap &&
    broken.length >= 2 &&
    broken.length / pairs.length >= leastShare &&
    withinSentence.length * 2 >= broken.length;
  return isWrapped ? { type: 'wrapped', columns } : { type: 'paragraph-a-line' };
}

interface LinePair {
  readonly line: SourceLine;
  readonly next: SourceLine;
}

/** Neighbours that say something: short lines before a new sentence (addresses, lists, heads of mails) could be either. */
function findTellingPairs(lines: readonly SourceLine[], columns: number): readonly LinePair[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (line.content.text === '' || next === undefined || next.content.text === '') return [];
    return startsLow(next) || displayColumns(line) >= columns * 0.6 ? [{ line, next }] : [];
  });
}

/** Whether `next` goes on with the sentence of `line`, which was broken for its length. */
export function isContinued(line: SourceLine, next: SourceLine, columns: number): boolean {
  return isFull(line, next, columns) || startsLow(next);
}

function isFull(line: SourceLine, next: SourceLine, columns: number): boolean {
  const isHan = /^\p{Script=Han}/u.test(next.content.text);
  const word = isHan ? next.content.text.slice(0, 1) : (/^\S+/.exec(next.content.text)?.[0] ?? '');
  const needed = displayColumns(line) + (isHan ? cjkSlack : 1) + columnsOf(word);
  return needed > columns;
}

function startsLow(next: SourceLine): boolean {
  return /^\p{Ll}/u.test(next.content.text);
}

function displayColumns(line: SourceLine): number {
  return line.indent + columnsOf(line.content.text);
}

/** Han, kana, hangul and full-width signs take two columns. */
function columnsOf(text: string): number {
  return (
    text.length +
    (text.match(/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/g)
      ?.length ?? 0)
  );
}
