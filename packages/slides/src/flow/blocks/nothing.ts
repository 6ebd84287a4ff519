import type { FlowParagraph } from '../flow-paragraph.ts';

/** Breaks, raw HTML and the place of the bibliography put no words on a slide. */
export function nothing(): readonly FlowParagraph[] {
  return [];
}
