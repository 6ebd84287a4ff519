import type { DeckSection, Slide } from '../deck.ts';
import type { SlideDraft } from './fit-plan.ts';

/**
 * The parts of a deck: each section's slide and those behind it; what stands before the first has the deck's name. A sentence that is alone on
 * its slide looks like what opens a part, and opens none: a part has a heading.
 */
export function sectionsOf(
  slides: readonly Slide[],
  drafts: readonly Pick<SlideDraft, 'nodes'>[],
  title: string,
): readonly DeckSection[] {
  const opens = (slide: Slide, index: number): boolean =>
    slide.layout === 'section' && drafts[index]?.nodes.some(({ type }) => type === 'heading') === true;
  if (!slides.some(opens)) return [];
  const sections: { name: string; slideIds: string[] }[] = [];
  for (const [index, slide] of slides.entries()) {
    const isOpening = opens(slide, index);
    if (isOpening || sections.length === 0)
      sections.push({ name: isOpening ? slide.title : title, slideIds: [] });
    sections.at(-1)?.slideIds.push(slide.id);
  }
  return sections;
}
