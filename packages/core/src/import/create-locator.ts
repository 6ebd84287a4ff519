import type { Point, Position } from '../model/nodes/base.ts';
import type { SourceText } from './source-text.ts';
import { offsetAt } from './source-text.ts';

/** Says where a part of a text stands in the source. */
export type Locate = (text: SourceText, start?: number, end?: number) => Position;

/** Lines end as editors count them; a byte order mark takes no column. */
export function createLocator(source: string): Locate {
  const lineStarts = [source.startsWith('\uFEFF') ? 1 : 0];
  for (const end of source.matchAll(/\r\n|[\n\r]/g)) lineStarts.push(end.index + end[0].length);
  const pointAt = (offset: number): Point => {
    const line = findLine(lineStarts, offset);
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1, offset };
  };
  return (text, start = 0, end = text.text.length) => ({
    start: pointAt(offsetAt(text, start)),
    end: pointAt(offsetAt(text, Math.max(start, end - 1)) + 1),
  });
}

/** The last line that begins at or before `offset`, by bisection. */
function findLine(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
