import type { Image } from '@octavo/core';
import type { DocxContext } from '../context.ts';

/** What stands in the place of an image that cannot be shown. */
export function missingImageText(node: Image, { resolved }: DocxContext): string {
  const alt = node.alt.trim();
  return alt === '' ? resolved.strings.missingImage : `${resolved.strings.missingImage}: ${alt}`;
}
