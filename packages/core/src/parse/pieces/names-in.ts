import type { Nodes, RootContent } from 'mdast';
import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { DefinedNames } from './known-names.ts';

/** The names that parsed nodes define. */
export function namesIn(nodes: readonly RootContent[]): DefinedNames {
  const definitions = new Set<string>();
  const footnotes = new Set<string>();
  const pending: Nodes[] = [...nodes];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'definition') definitions.add(normalizeIdentifier(node.identifier));
    if (node.type === 'footnoteDefinition') footnotes.add(normalizeIdentifier(node.identifier));
    if ('children' in node) pending.push(...node.children);
  }
  return { definitions, footnotes };
}
