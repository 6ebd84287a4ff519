import type { SlideBreak } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { noHtml } from '../../markup/html.ts';

/** A deck is cut here already; an article has no slides. */
export function slideBreakHtml(_node: SlideBreak): Html {
  return noHtml;
}
