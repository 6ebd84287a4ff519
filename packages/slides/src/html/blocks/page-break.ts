import type { PageBreak } from '@octavo/core';
import type { Html } from '../markup/html.ts';
import { noHtml } from '../markup/html.ts';

/** A deck has no pages. */
export function pageBreakHtml(_node: PageBreak): Html {
  return noHtml;
}
