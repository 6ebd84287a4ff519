import type { Diagnostic, ResolvedDocument } from '@octavo/core';
import { createDiagnostic, walk } from '@octavo/core';
import type { Formulas } from '../formulas/load-formulas.ts';

/** What is wrong with the formulas that are shown as their notation. */
export function formulaDiagnostics(
  formulas: Formulas,
  { document }: ResolvedDocument,
): readonly Diagnostic[] {
  if (Array.from(formulas.values()).every(({ type }) => type === 'set')) return [];
  return Array.from(walk(document)).flatMap((node) => {
    const formula = formulas.get(node.id);
    if (formula?.type !== 'unknown') return [];
    const reason = formula.reason.replace(/\.$/, '');
    const place = { file: document.file, position: node.position };
    return [createDiagnostic('formula-not-set', { reason, format: 'slides.pdf' }, place)];
  });
}
