import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Document } from '../model/nodes/document.ts';
import { walk } from '../model/visit.ts';

/** Places that blocks can move to. */
const known: ReadonlySet<string> = new Set(['top']);

/** Tells of blocks that are to move to a place that there is not. */
export function checkFloats(document: Document): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { attributes, position } of walk(document)) {
    const value = attributes?.values?.['float'];
    if (value === undefined || known.has(value)) continue;
    diagnostics.push(createDiagnostic('float-invalid', { value }, { file: document.file, position }));
  }
  return diagnostics;
}
