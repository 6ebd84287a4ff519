import type { Run } from './run.ts';

/** Strings runs together with plain words between them. */
export function joinRuns(parts: readonly (readonly Run[])[], separator: string): readonly Run[] {
  return parts.flatMap((runs, index): readonly Run[] =>
    index === 0 ? runs : [{ type: 'words', text: separator, style: {} }, ...runs],
  );
}
