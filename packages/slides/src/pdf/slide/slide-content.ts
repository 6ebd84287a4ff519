import type { EngineContent } from '@octavo/pdf/engine';
import type { Slide } from '../../deck.ts';
import type { PdfContext } from '../pdf-context.ts';
import { regionContent } from '../regions/region-content.ts';
import { footContent } from './foot-content.ts';
import { groundContent, slideLook } from './slide-ground.ts';
import { titleContent } from './title-content.ts';

export interface SlideOptions {
  /** 1-based. */
  readonly number: number;
  /** Depth of its title in the outline. */
  readonly outlineLevel: number;
  /** What the speaker says, where it goes with the slide as a comment; empty where there is nothing to say. */
  readonly comment: string;
}

/** A slide at its place on a page: a section of its own, in reading order. */
export function slideContent(slide: Slide, options: SlideOptions, context: PdfContext): EngineContent {
  const look = slideLook(slide, context);
  return {
    tag: 'Sect',
    color: look.theme.colors.text,
    stack: [
      ...groundContent(slide, look),
      ...titleContent(slide, options, look),
      ...slide.regions.flatMap((region) => regionContent(region, look)),
      ...footContent(slide, options.number, look),
    ],
  };
}
