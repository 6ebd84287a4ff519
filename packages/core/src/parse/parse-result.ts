import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Document } from '../model/nodes/document.ts';

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
