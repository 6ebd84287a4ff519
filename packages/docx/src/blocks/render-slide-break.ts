import type { SlideBreak } from '@octavo/core';
import type { BlockElement } from '../elements/block-element.ts';

/** Pages do not show where slides start. */
export function renderSlideBreak(_node: SlideBreak): readonly BlockElement[] {
  return [];
}
