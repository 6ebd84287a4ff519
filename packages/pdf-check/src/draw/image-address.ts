import { deflateSync } from 'node:zlib';
import { PdfStream } from '../objects.ts';
import type { PdfFile } from '../read/pdf-file.ts';
import { crc32 } from './crc32.ts';

/** An image as a `data:` address; undefined for kinds that are not drawn. */
export function imageAddress(image: PdfStream, file: PdfFile): string | undefined {
  const filter = file.resolve(image.dictionary.entries.get('Filter'));
  const names =
    file.array(filter).length > 0 ? file.array(filter).map((name) => file.name(name)) : [file.name(filter)];
  if (names.length === 1 && names[0] === 'DCTDecode') return address('image/jpeg', image.bytes);
  const [width, height] = [
    file.number(file.get(image, 'Width')) ?? 0,
    file.number(file.get(image, 'Height')) ?? 0,
  ];
  if (file.number(file.get(image, 'BitsPerComponent')) !== 8 || width * height === 0) return undefined;
  const samples = file.decode(image);
  const components = samples.length / (width * height);
  if (components !== 1 && components !== 3) return undefined;
  const mask = file.get(image, 'SMask');
  const alphas = mask instanceof PdfStream ? file.decode(mask) : undefined;
  return address(
    'image/png',
    encodePng(samples, alphas?.length === width * height ? alphas : undefined, { width, height, components }),
  );
}

function address(mediaType: string, bytes: Uint8Array): string {
  return `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
}

interface Shape {
  readonly width: number;
  readonly height: number;
  readonly components: 1 | 3;
}

/** A PNG of 8 bits a sample (W3C PNG, 11.2), without filters. */
function encodePng(
  samples: Uint8Array,
  alphas: Uint8Array | undefined,
  { width, height, components }: Shape,
): Uint8Array {
  const perPixel = components + (alphas === undefined ? 0 : 1);
  const rows = Buffer.alloc((width * perPixel + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const at = Math.floor(pixel / width) * (width * perPixel + 1) + 1 + (pixel % width) * perPixel;
    for (let component = 0; component < components; component += 1) {
      rows[at + component] = samples[pixel * components + component] ?? 0;
    }
    if (alphas !== undefined) rows[at + components] = alphas[pixel] ?? 255;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = (components === 3 ? 2 : 0) + (alphas === undefined ? 0 : 4);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
