import type { Inline, ResolvedDocument } from '@octavo/core';
import { walk } from '@octavo/core';

/** The anchor of the first of some inlines that has one: a link to it leads to the block that holds them. */
export function inlineAnchor(inlines: readonly Inline[], { anchors }: ResolvedDocument): string | undefined {
  for (const inline of inlines) {
    for (const node of walk(inline)) if (anchors[node.id] !== undefined) return anchors[node.id];
  }
  return undefined;
}
