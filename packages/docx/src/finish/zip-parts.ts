import type { Host } from '@octavo/core';
import { writeZip } from '@octavo/core';
import type { Parts } from './compile-parts.ts';

/** Zips a package; same parts, same bytes. Pictures are compressed already. */
export function zipParts(parts: Parts, { deflateRaw }: Pick<Host, 'deflateRaw'>): Promise<Uint8Array> {
  const entries = Array.from(parts, ([path, content]) => ({
    path,
    content,
    compressed: /\.(png|jpe?g)$/.test(path),
  }));
  return writeZip(entries, deflateRaw);
}
