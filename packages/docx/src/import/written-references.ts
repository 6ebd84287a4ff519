import type { Document } from '@octavo/core';
import { referredLabels, type WrittenReferences } from './note-labels.ts';

/** The notes that each block refers to, and those that it is the first to refer to. */
export function referencesByBlock({ children }: Document): readonly WrittenReferences[] {
  const seen = new Set<string>();
  return children.map((block) => {
    const all = referredLabels([block]);
    const first = all.filter((label) => {
      const isFirst = !seen.has(label);
      seen.add(label);
      return isFirst;
    });
    return { all, first };
  });
}
