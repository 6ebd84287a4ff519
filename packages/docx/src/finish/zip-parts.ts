import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Parts } from './compile-parts.ts';

/** Zips a package; same parts, same bytes. Pictures are compressed already. */
export function zipParts(parts: Parts): Uint8Array {
  // Zip files name local times: the first day that they can name, at noon, where no clock change moves the hour.
  const zipTime = new Date(1980, 0, 1, 12);
  const entries: Zippable = {};
  for (const [path, data] of parts) {
    const isPicture = /\.(png|jpe?g)$/.test(path);
    entries[path] = [typeof data === 'string' ? strToU8(data) : data, { level: isPicture ? 0 : 6 }];
  }
  return zipSync(entries, { mtime: zipTime });
}
