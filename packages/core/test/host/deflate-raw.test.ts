import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { deflateRaw } from '../../src/host/node/deflate-raw.ts';

describe('deflateRaw', () => {
  it.each([0, 1, 255, 256, 511, 512, 4096, 32_767, 32_768, 200_000])('packs %i bytes', (length) => {
    // Repeats further apart than a small window, and noise.
    const bytes = Uint8Array.from({ length }, (_, index) => (index * index * 31) >>> ((index % 700) % 5));
    expect(Uint8Array.from(inflateRawSync(deflateRaw(bytes)))).toEqual(bytes);
  });
});
