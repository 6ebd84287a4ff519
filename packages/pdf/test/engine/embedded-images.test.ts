import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { make } from '../support/make.ts';

/** A PNG with transparency, all of one colour. */
function png(widthPx: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(widthPx, 0);
  head.writeUInt32BE(widthPx, 4);
  // Eight bits a channel, with alpha.
  head.set([8, 6], 8);
  const rows = Buffer.alloc(widthPx * (1 + 4 * widthPx));
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Its checksum is not looked at. */
function chunk(name: string, bytes: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, Buffer.from(name, 'latin1'), bytes, Buffer.alloc(4)]);
}

describe('images with transparency', () => {
  it('are written in the order in which they stand, however long each takes to be taken apart', async () => {
    const { created } = await make(
      [
        { image: 'large', width: 50, height: 50 },
        { image: 'small', width: 50, height: 50 },
      ],
      {
        images: { large: png(900), small: png(1) },
      },
    );
    const file = Buffer.from(created.bytes).toString('latin1');
    const maskOf = (widthPx: number): number =>
      Number(new RegExp(`/Width ${widthPx}\\n[^>]*/SMask (\\d+) 0 R`).exec(file)?.[1]);
    expect(maskOf(900)).toBeGreaterThan(0);
    expect(maskOf(900)).toBeLessThan(maskOf(1));
  });
});
