import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Document } from '../model/nodes/document.ts';
import type { ParseResult } from './parse-result.ts';
import { validateDocument } from './validate-document.ts';

/** Reads a document from JSON, by its schema. */
export async function parseJson(text: string, file: string | undefined): Promise<ParseResult> {
  const invalid = (reason: string): ParseResult => ({
    diagnostics: [createDiagnostic('json-invalid', { reason }, { file })],
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return invalid(error instanceof Error ? error.message : String(error));
  }
  const problem = await validateDocument(value);
  // The schema is made from the type `Document`; what it accepts is one.
  return problem === undefined ? { document: value as Document, diagnostics: [] } : invalid(problem);
}
