import { crc32, deflateSync } from 'node:zlib';

type Color = readonly [red: number, green: number, blue: number];

/** A PNG of one colour, made by code so that no binary file needs to be kept. */
export function makePng(
  widthPx: number,
  heightPx: number,
  rgb: Color | ((x: number, y: number) => Color),
): Uint8Array {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, widthPx);
  header.setUint32(4, heightPx);
  // Eight bits a channel, RGB, no interlacing (PNG §11.2.2).
  header.setUint8(8, 8);
  header.setUint8(9, 2);
  const at = typeof rgb === 'function' ? rgb : () => rgb;
  const rows = Array.from({ length: heightPx }, (_row, y) =>
    Uint8Array.from([0, ...Array.from({ length: widthPx }, (_column, x) => at(x, y)).flat()]),
  );
  const pixels = Buffer.concat(rows);
  return Buffer.concat([
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(crc32(body), frame.length - 4);
  return frame;
}
