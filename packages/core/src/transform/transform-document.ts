import type { Config } from '../config/config.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Document } from '../model/nodes/document.ts';

export interface TransformResult {
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
}

/** Document to document: reads HTML, lifts the title. Order follows from the arguments. */
export function transformDocument(document: Document, _config: Config): TransformResult {
  return { document, diagnostics: [] };
}
