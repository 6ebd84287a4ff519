import type { HtmlInline } from '@octavo/core';
import type { InlineElement } from '../elements/inline-element.ts';

/** Raw HTML is never passed through; the report says so. */
export function renderHtmlInline(_node: HtmlInline): readonly InlineElement[] {
  return [];
}
