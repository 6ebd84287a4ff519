import * as zlib from 'node:zlib';
import { expect, test } from 'vitest';
import { crc32 } from '../../src/zip/crc32.ts';

test('agrees with the check value of the polynomial and, where Node has one, with its checksum', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  const node = (zlib as { readonly crc32?: (bytes: Uint8Array) => number }).crc32;
  for (let length = 0; length < 300; length += 1) {
    const padded = Uint8Array.from({ length: length + 3 }, (_, index) => (index * 89 + length) & 0xff);
    const bytes = padded.subarray(3);
    const simple = byteByByte(bytes);
    expect(crc32(bytes)).toBe(simple);
    if (node !== undefined) expect(node(bytes)).toBe(simple);
  }
});

/** The definition, a bit at a time. */
function byteByByte(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
