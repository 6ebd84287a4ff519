import { findFrontMatter } from '../syntax/find-front-matter.ts';

/** A place where a piece may begin, by the look of the lines around it. */
export interface Cut {
  readonly offset: number;
  readonly line: number;
}

/**
 * What begins a block of its own after a blank line, whatever stands before it, but in fenced code, raw HTML, a division or a formula: it
 * continues no list, quote, note or paragraph, since it is not indented and bears no list's mark.
 */
const beginning = /^[\p{L}#[!|>]/u;
const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const lineEnd = /\r\n|\r|\n/g;

/** Places to cut a source at, at least `size` characters apart. Only a guess: code, HTML and divisions may reach over them. */
export function findCuts(source: string, size: number): readonly Cut[] {
  const cuts: Cut[] = [];
  const earliest = findFrontMatter(source);
  let code = '';
  let isAfterBlank = false;
  let start = 0;
  let last = 0;
  let line = 0;
  for (const { index, 0: end } of source.matchAll(lineEnd)) {
    const text = source.slice(start, index);
    if (code === '' && isAfterBlank && start > earliest && start - last >= size && beginning.test(text)) {
      cuts.push({ offset: start, line });
      last = start;
    }
    const mark = fence.exec(text)?.[1];
    if (mark !== undefined && (code === '' || mark.startsWith(code))) code = code === '' ? mark : '';
    isAfterBlank = /^[ \t]*$/.test(text);
    start = index + end.length;
    line += 1;
  }
  return cuts;
}
