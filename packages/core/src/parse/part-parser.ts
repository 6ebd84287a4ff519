import type { PluggableList } from 'unified';
import type { SyntaxConfig } from '../config/config.ts';
import { markdownProcessor } from './markdown-processor.ts';
import type { ParsePart } from './pieces/parse-piece.ts';
import { blockLinesAfter, findBlockLines } from './syntax/block-lines.ts';

/** Parses parts of a source, each with what is known of the lines of all of it. */
export function partParser(source: string, syntax: SyntaxConfig, plugins: PluggableList): ParsePart {
  const lines = findBlockLines(source, syntax);
  return (text, line, knownNames) =>
    markdownProcessor(text, syntax, plugins, { lines: blockLinesAfter(lines, line), knownNames }).parse(text);
}
