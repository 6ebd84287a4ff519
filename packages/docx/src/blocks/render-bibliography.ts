import type { Bibliography } from '@octavo/core';
import type { BlockElement } from '../elements/block-element.ts';

/** There are no works to list yet: citations are shown as written. */
export function renderBibliography(_node: Bibliography): readonly BlockElement[] {
  return [];
}
