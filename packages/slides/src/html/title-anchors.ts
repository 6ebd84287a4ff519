import type { ResolvedDocument } from '@octavo/core';
import type { AnchorPlaces } from '@octavo/html/content';
import type { Deck } from '../deck.ts';

/**
 * The anchors that no element of a slide bears, by the slides that stand for what they name: those of headings that became titles. Addresses
 * that the author gave (`#ports`) lead there.
 */
export function titleAnchors(
  { slides, slideOfNode }: Deck,
  { anchors }: ResolvedDocument,
  placed: AnchorPlaces,
): ReadonlyMap<string, readonly string[]> {
  const taken = new Set(slides.map(({ id }) => id));
  const found = new Map<string, string[]>();
  for (const [nodeId, anchor] of Object.entries(anchors)) {
    const slide = slideOfNode[nodeId];
    if (slide === undefined || placed.has(anchor) || taken.has(anchor)) continue;
    const known = found.get(slide);
    if (known === undefined) found.set(slide, [anchor]);
    else known.push(anchor);
  }
  return found;
}
