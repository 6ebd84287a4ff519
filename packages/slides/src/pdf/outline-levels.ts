import type { Deck } from '../deck.ts';

/** The depth of each slide in the outline: slides stand under the one that opens their part. */
export function outlineLevels({ slides }: Deck): readonly number[] {
  let isWithin = false;
  return slides.map(({ layout }) => {
    if (layout === 'section') isWithin = true;
    if (layout === 'closing') isWithin = false;
    return layout === 'section' || !isWithin ? 1 : 2;
  });
}
