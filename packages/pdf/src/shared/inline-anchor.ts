import type { Inline, ResolvedDocument } from '@octavo/core';

/** The anchor of the first of some inlines that has one: a link to it leads to the block that holds them. */
export function inlineAnchor(
  inlines: readonly Inline[],
  resolved: Pick<ResolvedDocument, 'anchors'>,
): string | undefined {
  for (const inline of inlines) {
    const anchor =
      resolved.anchors[inline.id] ??
      ('children' in inline ? inlineAnchor(inline.children, resolved) : undefined);
    if (anchor !== undefined) return anchor;
  }
  return undefined;
}
