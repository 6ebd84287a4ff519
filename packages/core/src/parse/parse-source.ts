import type { Config } from '../config/config.ts';
import { decodeSource } from './decode-source.ts';
import type { ParseResult, SourceInput } from './parse-result.ts';

/** Reads a source into the document that its author wrote. Never throws for a fault of the source. */
export async function parseSource(input: SourceInput, config: Config): Promise<ParseResult> {
  const decoded = decodeSource(input.source, input.file);
  if (decoded.text === undefined) return { diagnostics: decoded.diagnostics };
  const parsed = await parseText(decoded.text, input, config);
  return { ...parsed, diagnostics: [...decoded.diagnostics, ...parsed.diagnostics] };
}

async function parseText(text: string, { file, format }: SourceInput, config: Config): Promise<ParseResult> {
  switch (format) {
    case 'markdown': {
      const { parseMarkdown } = await import('./parse-markdown.ts');
      return parseMarkdown(text, file, config);
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
