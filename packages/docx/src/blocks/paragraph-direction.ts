import { type Inline, plainText } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import { firstStrongDirection, hasRightToLeft } from '../elements/script-runs.ts';

/**
 * The direction of a paragraph where it is not the document's: one that begins with right-to-left text runs that way. In a
 * right-to-left document every paragraph does, as in HTML.
 */
export function paragraphDirection(
  inlines: readonly Inline[],
  { resolved }: DocxContext,
): { readonly direction?: 'rtl' } {
  if (resolved.direction === 'rtl') return {};
  const text = plainText(inlines);
  return hasRightToLeft(text) && firstStrongDirection(text) === 'rtl' ? { direction: 'rtl' } : {};
}
