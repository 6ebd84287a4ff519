import type { Diagnostic, ResolvedDocument } from '@octavo/core';
import { createDiagnostic, walk } from '@octavo/core';
import type { Formulas } from './plan-formulas.ts';

/** What is wrong with the formulas that are shown as their source. */
export function formulaDiagnostics(
  formulas: Formulas,
  { document }: ResolvedDocument,
): readonly Diagnostic[] {
  if ([...formulas.values()].every(({ type }) => type === 'set')) return [];
  return Array.from(walk(document)).flatMap((node) => {
    const formula = formulas.get(node.id);
    if (formula?.type !== 'unknown') return [];
    const { position } = node;
    const reason = formula.reason.replace(/\.$/, '');
    return [
      createDiagnostic('formula-not-set', { reason, format: 'PDF' }, { file: document.file, position }),
    ];
  });
}
