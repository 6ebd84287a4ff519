import type { EngineContent } from '@octavo/pdf/engine';
import { slideColors, veilOpacity } from '../../color/slide-colors.ts';
import type { Box, Slide } from '../../deck.ts';
import { panel } from '../frame.ts';
import type { PdfContext } from '../pdf-context.ts';
import { coveringPicture } from './covering-picture.ts';

/** Width of the bar at the start of the title slide. */
const barPt = 28;

/** The context of a slide: its words have colours that stand out against its ground, and the place that its classes give them. */
export function slideLook(slide: Slide, context: PdfContext): PdfContext {
  const colors = slideColors(slide, context.theme);
  const isLead =
    slide.classes.includes('lead') && (slide.layout === 'content' || slide.layout === 'titleOnly');
  return { ...context, isLead, theme: { ...context.theme, colors } };
}

/** What is behind a slide's words. `look` is the slide's own. */
export function groundContent({ layout, background }: Slide, look: PdfContext): readonly EngineContent[] {
  const { deck, theme, place } = look;
  const whole: Box = { leftPt: 0, topPt: 0, widthPt: deck.widthPt, heightPt: deck.heightPt };
  const leftPt = deck.direction === 'rtl' ? deck.widthPt - barPt : 0;
  const ground = theme.colors.background;
  return [
    ...(ground === '#ffffff' ? [] : [panel(whole, ground, place)]),
    ...(background?.type === 'image' ? coveringPicture(background, look) : []),
    ...(background?.type === 'image' && background.box.widthPt >= deck.widthPt
      ? [panel(whole, ground, place, veilOpacity)]
      : []),
    ...(layout === 'title' ? [panel({ ...whole, leftPt, widthPt: barPt }, theme.colors.accent, place)] : []),
  ];
}
