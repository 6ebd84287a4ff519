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
  const rows = Buffer.alloc((places.length + 1) * (rowLength + 1));
  let above = Buffer.alloc(rowLength);
  for (const [index, place] of [undefined, ...places].entries()) {
    const row = entryOf(place, index);
    const at = index * (rowLength + 1);
    rows[at] = 2;
    for (let byte = 0; byte < rowLength; byte += 1) {
      rows[at + 1 + byte] = ((row[byte] ?? 0) - (above[byte] ?? 0)) & 0xff;
    }
    above = row;
  }
  return deflateSync(rows);
}

function entryOf(place: ObjectPlace | undefined, object: number): Buffer<ArrayBuffer> {
  const row = Buffer.alloc(rowLength);
  if (place === undefined) {
    // The head of the list of free objects is never to be used (ISO 32000-1, 7.5.4).
    if (object === 0) row.writeUInt16BE(0xffff, 5);
    return row;
  }
  row[0] = place.type === 'offset' ? 1 : 2;
  row.writeUInt32BE(place.type === 'offset' ? place.offset : place.stream, 1);
  row.writeUInt16BE(place.type === 'offset' ? 0 : place.index, 5);
  return row;
}
