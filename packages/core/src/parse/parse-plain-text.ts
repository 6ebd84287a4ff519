import type { Config } from '../config/config.ts';
import type { Position } from '../model/nodes/base.ts';
import { mapPositions } from './map-positions.ts';
import { parseMarkdown } from './parse-markdown.ts';
import type { ParseResult } from './parse-result.ts';

/** Reads pasted text: made Markdown first, then parsed as such. Places are those of the text, to the line. */
export async function parsePlainText(
  text: string,
  file: string | undefined,
  config: Config,
): Promise<ParseResult> {
  const { importPlainText } = await import('../import/import-plain-text.ts');
  const imported = importPlainText(text, file === undefined ? {} : { file });
  const parsed = await parseMarkdown(imported.markdown, file, config);
  const offsets = lineOffsets(text);
  const place = (position: Position): Position | undefined => {
    const line = imported.sourceLines[position.start.line - 1] ?? 0;
    if (line === 0) return undefined;
    const start = { line, column: 1, offset: offsets[line - 1] ?? 0 };
    return { start, end: start };
  };
  const diagnostics = parsed.diagnostics.map(({ position, ...diagnostic }) => {
    const mapped = position && place(position);
    return mapped === undefined ? diagnostic : { ...diagnostic, position: mapped };
  });
  return {
    ...(parsed.document === undefined ? {} : { document: mapPositions(parsed.document, place) }),
    diagnostics: [...imported.diagnostics, ...diagnostics],
  };
}

function lineOffsets(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)];
}
