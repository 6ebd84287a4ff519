import type { ThemeSlide } from '../theme/theme.ts';
import type { SlideAspect } from './config.ts';

/** Width over height of the slides that can be asked for. */
const ratios: Readonly<Record<Exclude<SlideAspect, 'theme'>, number>> = {
  '16:9': 16 / 9,
  '16:10': 16 / 10,
  '4:3': 4 / 3,
};

/** The theme's slide in the shape asked for: its height stays, so that sizes of type keep their share of it (4:3 is 720 × 540 pt). */
export function slideForAspect(slide: ThemeSlide, aspect: SlideAspect): ThemeSlide {
  if (aspect === 'theme') return slide;
  return { ...slide, widthPt: Math.round(slide.heightPt * ratios[aspect] * 100) / 100 };
}
