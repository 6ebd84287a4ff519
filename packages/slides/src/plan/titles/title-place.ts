import type { ThemeSlide } from '@octavo/core';
import type { Box, Slide, SlideGeometry, SlideLayout } from '../../deck.ts';
import { slideGeometry } from '../geometry.ts';
import { titleFactors } from './fit-title.ts';

/** Where the title of a slide stands, and how large it is set. */
export function titlePlace(
  { layout, titleScale, titleBox }: Pick<Slide, 'layout' | 'titleScale' | 'titleBox'>,
  slide: ThemeSlide,
): { readonly box: Box; readonly sizePt: number } {
  return {
    box: titleBox ?? boxOf(layout, slideGeometry(slide)),
    sizePt: slide.titleSizePt * titleFactors[titleRole(layout)] * titleScale,
  };
}

function titleRole(layout: SlideLayout): keyof typeof titleFactors {
  if (layout === 'title') return 'opening';
  return layout === 'section' || layout === 'closing' ? 'section' : 'slide';
}

function boxOf(layout: SlideLayout, geometry: SlideGeometry): Box {
  if (layout === 'title') return geometry.openingTitle;
  return layout === 'section' || layout === 'closing' ? geometry.sectionTitle : geometry.title;
}
