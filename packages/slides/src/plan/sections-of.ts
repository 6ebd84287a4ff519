import type { DeckSection, Slide } from '../deck.ts';

/** The parts of a deck: each section's slide and those behind it; what stands before the first has the deck's name. */
export function sectionsOf(slides: readonly Slide[], title: string): readonly DeckSection[] {
  if (!slides.some(({ layout }) => layout === 'section')) return [];
  const sections: { name: string; slideIds: string[] }[] = [];
  for (const slide of slides) {
    const opens = slide.layout === 'section' || sections.length === 0;
    if (opens) sections.push({ name: slide.layout === 'section' ? slide.title : title, slideIds: [] });
    sections.at(-1)?.slideIds.push(slide.id);
  }
  return sections;
}
