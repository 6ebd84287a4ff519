import type { Lint } from '../lint-finding.ts';
import { relationshipsPartOf, sourceOfRelationships } from '../part-names.ts';

/** Parts that no relationship leads to. */
export const phantomPart: Lint = (opened) => {
  const reached = new Set<string>(['']);
  const pending = [''];
  for (let source = pending.pop(); source !== undefined; source = pending.pop()) {
    for (const { external, target } of opened.relationships(source)) {
      if (external || reached.has(target)) continue;
      reached.add(target);
      pending.push(target);
    }
  }
  const named = new Set([...reached].map(relationshipsPartOf));
  return opened.partNames
    .filter((part) => part !== '[Content_Types].xml' && !reached.has(part) && !named.has(part))
    .map((part) => ({
      lint: 'phantom-part',
      part,
      message:
        sourceOfRelationships(part) === undefined
          ? 'nothing leads to this part'
          : 'the part that it belongs to is not reached',
    }));
};
