import type { ResolvedDocument } from '@octavo/core';
import { destinationName } from '@octavo/core';
import type { Deck } from '../deck.ts';

/** The destinations by which links of other files lead to a slide: those of the anchors that it shows, first of all of the heading that it stands for. */
export function placesOfSlides(
  { slideOfNode }: Pick<Deck, 'slideOfNode'>,
  { anchors }: Pick<ResolvedDocument, 'anchors'>,
): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const [nodeId, anchor] of Object.entries(anchors)) {
    const slide = slideOfNode[nodeId];
    if (slide === undefined) continue;
    const known = places.get(slide);
    if (known === undefined) places.set(slide, [destinationName(anchor)]);
    else known.push(destinationName(anchor));
  }
  return places;
}
