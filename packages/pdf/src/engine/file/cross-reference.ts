import { deflateSync } from 'node:zlib';
import type { ObjectPlace } from './object-packer.ts';

/** Bytes of an entry: its type, an offset or the number of a stream, an index. */
const widths = [1, 4, 2] as const;
const rowLength = 7;

/** `/W` of the cross-reference stream. */
export const crossReferenceWidths = `[${widths.join(' ')}]`;

/**
 * The entries of a cross-reference stream (ISO 32000-1, 7.5.8) for objects 0 to the last, compressed; each row holds the
 * differences from the one above (PNG's filter "up"), which are mostly zeros.
 */
export function crossReferenceBytes(places: readonly (ObjectPlace | undefined)[]): Uint8Array {
  const entries = Buffer.alloc((places.length + 1) * rowLength);
  // The head of the list of free objects is never to be used (ISO 32000-1, 7.5.4).
  entries.writeUInt16BE(0xffff, 5);
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index];
    if (place !== undefined) writeEntry(entries, (index + 1) * rowLength, place);
  }
  return deflateSync(differences(entries));
}

function writeEntry(entries: Buffer, at: number, place: ObjectPlace): void {
  const isOffset = place.type === 'offset';
  entries[at] = isOffset ? 1 : 2;
  entries.writeUInt32BE(isOffset ? place.offset : place.stream, at + 1);
  entries.writeUInt16BE(isOffset ? 0 : place.index, at + 5);
}

/** Each row less the one above, behind the number of the filter. */
function differences(entries: Uint8Array): Uint8Array {
  const rows = new Uint8Array((entries.length / rowLength) * (rowLength + 1));
  let at = 0;
  for (let start = 0; start < entries.length; start += rowLength) {
    rows[at] = 2;
    for (let byte = start; byte < start + rowLength; byte += 1) {
      at += 1;
      // A byte keeps what is left of a negative number modulo 256.
      rows[at] = (entries[byte] ?? 0) - (entries[byte - rowLength] ?? 0);
    }
    at += 1;
  }
  return rows;
}
