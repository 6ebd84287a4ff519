import type { Diagnostic } from '@octavo/core';
import { createDiagnostic } from '@octavo/core';
import type { Slide, SlideLayout } from '../deck.ts';

const without: ReadonlySet<SlideLayout> = new Set(['title', 'section', 'closing']);

/** Headers and footers that the author gave to slides which show none, and to no other slide. */
export function lostFooters(slides: readonly Slide[], file: string | undefined): readonly Diagnostic[] {
  return (['header', 'footer'] as const).flatMap((setting) => {
    const shown = new Set(slides.flatMap((slide) => (without.has(slide.layout) ? [] : [slide[setting]])));
    const lost = slides.flatMap((slide) => {
      const { layout, [setting]: words = '' } = slide;
      return without.has(layout) && words !== '' && !shown.has(words) ? [words] : [];
    });
    return [...new Set(lost)].map((words) => {
      const instead = `slides that open or end something have no ${setting}, and “${words}” is shown nowhere`;
      return createDiagnostic('setting-unused', { setting, format: 'slides', instead }, { file });
    });
  });
}
