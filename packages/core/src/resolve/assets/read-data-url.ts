import type { ReadResult } from '../../host/host.ts';

/** Longer addresses are refused; an embedded image of this size belongs into a file. */
const longestAddress = 20_000_000;

/** The bytes in a `data:` address (RFC 2397). Its media type is not believed: images are told by their content. */
export function readDataUrl(address: string): ReadResult {
  if (address.length > longestAddress) {
    return { ok: false, failure: 'too-large', reason: `it is over ${longestAddress / 1e6} MB` };
  }
  const comma = address.indexOf(',');
  try {
    const data = decodeURIComponent(address.slice(comma + 1));
    if (comma === -1) throw new Error('RFC 2397 wants a comma');
    const isBase64 = /;\s*base64\s*$/i.test(address.slice(0, comma));
    const bytes = isBase64
      ? Uint8Array.from(atob(data.replace(/\s+/g, '')), (character) => character.charCodeAt(0))
      : new TextEncoder().encode(data);
    return { ok: true, bytes };
  } catch {
    return { ok: false, failure: 'unreadable', reason: 'its data is not well written' };
  }
}
