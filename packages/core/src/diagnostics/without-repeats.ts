import type { Diagnostic } from './diagnostic.ts';

/** What several formats find alike, and at the same place, is said once. */
export function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const said = new Set<string>();
  return diagnostics.filter(({ code, message, file, position }) => {
    const key = JSON.stringify([code, message, file, position?.start]);
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}
