import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateSync } from 'node:zlib';

/** pdfkit compares the dates of a file that is named twice. */
const dates = { creationDate: new Date(0), modifiedDate: new Date(0) };

type Fields = Record<string, unknown>;

/**
 * A definition in which every picture and file that it names by path or address is data: what the folder holds, or else a made picture,
 * of the size in its name (`made:409x400`) or 400 by 300 pixels. `setIn` is a font in the place of all that it names.
 */
export function withMadeFiles(
  definition: object,
  { folder, setIn }: { readonly folder: string; readonly setIn: string | undefined },
): object {
  const data = (source: string): string => {
    if (source.startsWith('data:')) return source;
    const path = resolve(folder, source);
    if (existsSync(path)) return dataUrl(readFileSync(path));
    const [, width, height] = /(\d+)x(\d+)$/.exec(source) ?? ['', '400', '300'];
    return dataUrl(madePicture(Number(width), Number(height)));
  };
  const { images, attachments, files, ...rest } = definition as Fields;
  const named = new Set(Object.keys((images ?? {}) as Fields));
  const visit = (value: unknown, key?: string): unknown => {
    if (typeof value === 'string') {
      if (key === 'font') return setIn ?? value;
      return key === 'src' || (key === 'image' && !named.has(value)) ? data(value) : value;
    }
    if (Array.isArray(value)) return value.map((item) => visit(item));
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).map(([name, field]) => [name, visit(field, name)] as const);
    return { ...Object.fromEntries(fields), ...('src' in value ? dates : {}) };
  };
  return {
    ...(visit(rest) as object),
    ...(images === undefined
      ? {}
      : {
          images: Object.fromEntries(
            Object.entries(images as Record<string, string>).map(([name, source]) => [name, data(source)]),
          ),
        }),
    ...(attachments === undefined ? {} : { attachments: visit(attachments) }),
    ...(files === undefined ? {} : { files: visit(files) }),
  };
}

const dataUrl = (bytes: Uint8Array): string =>
  `data:image/${bytes[0] === 0xff ? 'jpeg' : 'png'};base64,${Buffer.from(bytes).toString('base64')}`;

/** A grey picture as PNG (8 bits, one channel). */
function madePicture(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const rows = Buffer.alloc((width + 1) * height, 0x99);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** PNG specification, annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
