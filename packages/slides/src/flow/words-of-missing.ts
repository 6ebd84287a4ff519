import type { Image, ResolvedDocument } from '@octavo/core';
import { missingImageText } from '@octavo/core';

/** The words that stand on slides for an image within a line that cannot be read: its own, else where it should be. */
export function wordsOfMissing(node: Image, resolved: ResolvedDocument): string {
  return node.alt === '' ? `[${missingImageText(node, resolved)}]` : node.alt;
}
