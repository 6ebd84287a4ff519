import type { SourceText } from './source-text.ts';
import { sourceText } from './source-text.ts';

/** A line of the source without the space around it. */
export interface SourceLine {
  readonly content: SourceText;
  /** Columns of space before the content; a tab reaches the next multiple of four. */
  readonly indent: number;
}

/** Beside the usual ends of lines: form feed, vertical tab (Word's line break), NEL and Unicode's two separators. */
const lineEnd = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** Every kind of space, byte order marks and invisible controls: what may be taken off the ends of a line. */
const blank = /^[\s\p{Cc}\uFEFF\u200B]$/u;

/** The lines of a text, trimmed; blank ones have no content. */
export function splitLines(source: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let start = 0;
  for (const end of source.matchAll(lineEnd)) {
    lines.push(trimLine(source.slice(start, end.index), start));
    start = end.index + end[0].length;
  }
  lines.push(trimLine(source.slice(start), start));
  return lines;
}

function trimLine(raw: string, offset: number): SourceLine {
  let start = 0;
  let indent = 0;
  while (start < raw.length && blank.test(raw.charAt(start))) {
    indent += columnsOf(raw.charAt(start), indent);
    start += 1;
  }
  let end = raw.length;
  while (end > start && blank.test(raw.charAt(end - 1))) end -= 1;
  return { content: sourceText(raw.slice(start, end), offset + start), indent };
}

function columnsOf(character: string, column: number): number {
  if (character === '\t') return 4 - (column % 4);
  return /\s/.test(character) && character !== '\uFEFF' ? 1 : 0;
}
