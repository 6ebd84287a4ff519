import type { ThemeSlide } from '@octavo/core';
import type { Slide } from '../../deck.ts';
import { subtitleFactor } from './fit-title.ts';

/**
 * The least size of a slide's title, in points: that of the words below it, as far as these are no larger than words usually are, and never
 * below the theme's least.
 */
export function leastTitleSizePt(
  { regions, subtitle }: Pick<Slide, 'regions' | 'subtitle'>,
  slide: ThemeSlide,
): number {
  if (subtitle.length > 0) return slide.textSizePt * subtitleFactor;
  const scales = regions.map((region) => ('scale' in region ? region.scale : 0));
  return Math.max(slide.minimumTextSizePt, slide.textSizePt * Math.min(1, Math.max(0, ...scales)));
}
