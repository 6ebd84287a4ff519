import type { Diagnostic } from '@octavo/core';
import { createDiagnostic } from '@octavo/core';
import type { Slide, SlideLayout } from '../deck.ts';

const without: ReadonlySet<SlideLayout> = new Set(['title', 'section', 'closing']);

/** Footers that the author gave to slides which show none, and to no other slide. */
export function lostFooters(slides: readonly Slide[], file: string | undefined): readonly Diagnostic[] {
  const shown = new Set(slides.flatMap(({ layout, footer = '' }) => (without.has(layout) ? [] : [footer])));
  const lost = slides.flatMap(({ layout, footer = '' }) =>
    without.has(layout) && footer !== '' && !shown.has(footer) ? [footer] : [],
  );
  return [...new Set(lost)].map((footer) => {
    const instead = `slides that open or end something have no footer, and “${footer}” is shown nowhere`;
    return createDiagnostic('setting-unused', { setting: 'footer', format: 'slides', instead }, { file });
  });
}
