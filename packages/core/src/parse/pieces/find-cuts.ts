import { findFrontMatter } from '../syntax/find-front-matter.ts';

/** A place where a piece may begin, by the look of the lines around it. Plain data. */
export interface Cut {
  readonly offset: number;
  readonly line: number;
  /** Where the place is between two rows of a table: its first two lines, without which rows are none. */
  readonly head?: TableHead;
}

/** From the beginning of a table to the end of the line below its head. */
export interface TableHead {
  readonly offset: number;
  readonly end: number;
}

/**
 * What begins a block of its own after a blank line, whatever stands before it, but in fenced code, raw HTML, a division or a formula: it
 * continues no list, quote, note or paragraph, since it is not indented and bears no list's mark.
 */
const beginning = /^[\p{L}#[!|>]/u;
const delimiters = /^\|[ \t:|-]*-[ \t:|-]*$/;
const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const lineEnd = /\r\n|\r|\n/g;

/**
 * Places to cut a source at, at least `size` characters apart: before blocks, and between rows of tables, no row of which depends on another.
 * Only a guess: code, HTML and divisions may reach over them.
 */
export function findCuts(source: string, size: number): readonly Cut[] {
  const cuts: Cut[] = [];
  const earliest = findFrontMatter(source);
  let code = '';
  let isAfterBlank = false;
  let headStart: number | undefined;
  let head: TableHead | undefined;
  let start = 0;
  let last = 0;
  let line = 0;
  for (const { index, 0: end } of source.matchAll(lineEnd)) {
    const text = source.slice(start, index);
    if (code === '' && isAfterBlank && start > earliest && start - last >= size && beginning.test(text)) {
      cuts.push({ offset: start, line });
      last = start;
    }
    const isRow = code === '' && text.startsWith('|');
    if (isRow && head !== undefined && start - last >= Math.max(size, head.end - head.offset)) {
      cuts.push({ offset: start, line, head });
      last = start;
    }
    if (!isRow) head = undefined;
    else if (headStart !== undefined && delimiters.test(text))
      head = { offset: headStart, end: index + end.length };
    headStart = isRow && (isAfterBlank || start === earliest) ? start : undefined;
    const mark = fence.exec(text)?.[1];
    if (mark !== undefined && (code === '' || mark.startsWith(code))) code = code === '' ? mark : '';
    isAfterBlank = /^[ \t]*$/.test(text);
    start = index + end.length;
    line += 1;
  }
  return cuts;
}
