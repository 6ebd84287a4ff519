import type { PageBreak } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';

/** What the page has for it: a deck has no pages, an article has them on paper. */
export function pageBreakHtml(_node: PageBreak, context: ContentContext): Html {
  return context.pageBreak;
}
