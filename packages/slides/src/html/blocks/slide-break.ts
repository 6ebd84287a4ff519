import type { SlideBreak } from '@octavo/core';
import type { Html } from '../markup/html.ts';
import { noHtml } from '../markup/html.ts';

/** The plan has cut the deck here already. */
export function slideBreakHtml(_node: SlideBreak): Html {
  return noHtml;
}
