import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Parts } from './compile-parts.ts';

/** The first day that a zip file can name, at noon: no clock change anywhere moves it to another hour. */
const zipTime = new Date(1980, 0, 1, 12);

/** Zips a package; same parts, same bytes. Pictures are compressed already. */
export function zipParts(parts: Parts): Uint8Array {
  const entries: Zippable = {};
  for (const [path, data] of parts) {
    const isPicture = /\.(png|jpe?g)$/.test(path);
    entries[path] = [typeof data === 'string' ? strToU8(data) : data, { level: isPicture ? 0 : 6 }];
  }
  return zipSync(entries, { mtime: zipTime });
}
