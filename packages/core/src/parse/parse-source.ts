import type { Config } from '../config/config.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Document } from '../model/nodes/document.ts';
import { decodeSource } from './decode-source.ts';

/** What a source is written in: Markdown, plain pasted text, or a document as JSON. */
export type SourceFormat = 'markdown' | 'text' | 'json';

export interface SourceInput {
  /** Bytes are read as UTF-8; other encodings are reported. */
  readonly source: string | Uint8Array;
  /** Path to show in diagnostics, relative to the project, with forward slashes. */
  readonly file?: string;
  readonly format: SourceFormat;
}

/** The authored document; absent only when the source could not be read at all. */
export interface ParseResult {
  readonly document?: Document;
  readonly diagnostics: readonly Diagnostic[];
}

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
