import type { Position } from '../model/nodes/base.ts';

/** More block marks than this on one line, and a parser may overflow its stack. */
const marksLimit = 200;

/** The first line that opens so many quotes and lists at once that parsing it is not safe. */
export function findDeepNesting(source: string): Position | undefined {
  const line = new RegExp(
    `^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${marksLimit},}`,
    'm',
  ).exec(source);
  if (line === null) return undefined;
  const before = source.slice(0, line.index).split('\n').length;
  const start = { line: before, column: 1, offset: line.index };
  return { start, end: { ...start, column: 1 + line[0].length, offset: line.index + line[0].length } };
}
