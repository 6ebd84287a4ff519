import type { Config } from '../config/config.ts';
import { assignIds } from '../model/assign-ids.ts';
import { decodeSource } from './decode-source.ts';
import type { ParseHelp } from './parse-help.ts';
import type { ParseResult, SourceInput } from './parse-result.ts';

/** Reads a source into the document that its author wrote. Never throws for a fault of the source. */
export async function parseSource(input: SourceInput, config: Config): Promise<ParseResult> {
  const parsed = await parseUnnamed(input, config);
  // A document that comes as JSON brings its ids.
  if (parsed.document !== undefined && input.format !== 'json') assignIds(parsed.document);
  return parsed;
}

/** The same without ids, for a document that is still transformed: they are made from content. */
export async function parseUnnamed(
  input: SourceInput,
  config: Config,
  help: ParseHelp = {},
): Promise<ParseResult> {
  const decoded = decodeSource(input.source, input.file);
  if (decoded.text === undefined) return { diagnostics: decoded.diagnostics };
  const parsed = await parseText(decoded.text, input, config, help);
  return { ...parsed, diagnostics: [...decoded.diagnostics, ...parsed.diagnostics] };
}

async function parseText(
  text: string,
  { file, format }: SourceInput,
  config: Config,
  help: ParseHelp,
): Promise<ParseResult> {
  switch (format) {
    case 'markdown': {
      const { parseMarkdown } = await import('./parse-markdown.ts');
      return parseMarkdown(text, file, config, help);
    }
    case 'text': {
      const { parsePlainText } = await import('./parse-plain-text.ts');
      return parsePlainText(text, file, config);
    }
    case 'json': {
      const { parseJson } = await import('./parse-json.ts');
      return parseJson(text, file);
    }
  }
}
