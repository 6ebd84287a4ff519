import { defaultConfig } from '@octavo/core';
import type { CheckedDeck } from './checked-deck.ts';

/** Regions whose words are smaller than a theme allows. On a template sizes are the house's, and a lint reads them. */
export function smallWords({ deck, template }: CheckedDeck): readonly string[] {
  if (template !== undefined) return [];
  const { textSizePt, minimumTextSizePt, minimumSizePt } = defaultConfig.theme.slide;
  return deck.slides.flatMap(({ title, regions, fit }) => [
    ...regions
      .filter((region) =>
        'scale' in region
          ? region.scale * textSizePt < minimumTextSizePt - 0.01
          : 'sizePt' in region && region.sizePt < minimumSizePt,
      )
      .map(({ type }) => `${title}: a ${type} is set too small`),
    ...fit.filter(({ type }) => type === 'overflows').map(() => `${title}: something overflows`),
  ]);
}
