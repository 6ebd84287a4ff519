import { isSafeUrl } from '@octavo/core';

/**
 * The address if a reader may follow it, else `undefined`. The way through core has seen to it already; pages are made of
 * documents by others, too.
 */
export function safeUrl(url: string): string | undefined {
  const bare = url.trim();
  return bare !== '' && isSafeUrl(bare) ? bare : undefined;
}
