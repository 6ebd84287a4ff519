import type { PageBreak } from '@octavo/core';
import type { BlockElement } from '../elements/block-element.ts';

/** The paragraph after it starts the page (`breakPages`): Word would leave an empty line after a break of its own. */
export function renderPageBreak(_node: PageBreak): readonly BlockElement[] {
  return [];
}
