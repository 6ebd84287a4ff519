import type { HtmlBlock } from '@octavo/core';
import type { BlockElement } from '../elements/block-element.ts';

/** Raw HTML is never passed through; the report says so. */
export function renderHtmlBlock(_node: HtmlBlock): readonly BlockElement[] {
  return [];
}
