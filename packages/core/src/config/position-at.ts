import type { Position } from '../model/nodes/base.ts';

/** The position of `text[start]` to `text[end]`, 1-based. */
export function positionAt(text: string, start: number, end: number): Position {
  return { start: pointAt(text, start), end: pointAt(text, end) };
}

function pointAt(text: string, offset: number) {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1, offset };
}
