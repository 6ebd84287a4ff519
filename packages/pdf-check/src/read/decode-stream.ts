import { constants, inflateSync } from 'node:zlib';

/** What a stream's filter is told (ISO 32000-1, table 8). */
export interface FilterParameters {
  readonly predictor: number;
  readonly colors: number;
  readonly bits: number;
  readonly columns: number;
  readonly earlyChange: number;
}

/** No stream of an honest file is longer when it is unpacked. */
const longestBytes = 512 * 1024 * 1024;

/** Undoes one filter; undefined for those of images, which no clause looks into. */
export function decodeStream(
  bytes: Uint8Array,
  filter: string,
  parameters: FilterParameters,
): Uint8Array | undefined {
  switch (filter) {
    case 'FlateDecode':
    case 'Fl':
      return undoPredictor(
        inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: longestBytes }),
        parameters,
      );
    case 'LZWDecode':
    case 'LZW':
      return undoPredictor(decodeLzw(bytes, parameters.earlyChange), parameters);
    case 'ASCIIHexDecode':
    case 'AHx':
      return decodeHex(bytes);
    case 'ASCII85Decode':
    case 'A85':
      return decodeAscii85(bytes);
    case 'RunLengthDecode':
    case 'RL':
      return decodeRuns(bytes);
    case 'Crypt':
      return bytes;
    default:
      return undefined;
  }
}

/** PNG's filters, row by row (ISO 32000-1, 7.4.4.4). TIFF's predictor is for images only. */
function undoPredictor(
  bytes: Uint8Array,
  { predictor, colors, bits, columns }: FilterParameters,
): Uint8Array {
  if (predictor < 10) return bytes;
  const pixel = Math.max(1, (colors * bits) >> 3);
  const length = Math.ceil((colors * bits * columns) / 8);
  const rows = Math.floor(bytes.length / (length + 1));
  const out = new Uint8Array(rows * length);
  for (let row = 0; row < rows; row += 1) {
    const type = bytes[row * (length + 1)] ?? 0;
    for (let index = 0; index < length; index += 1) {
      const at = row * length + index;
      const left = index >= pixel ? (out[at - pixel] ?? 0) : 0;
      const up = row > 0 ? (out[at - length] ?? 0) : 0;
      const corner = row > 0 && index >= pixel ? (out[at - length - pixel] ?? 0) : 0;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][type] ?? 0;
      out[at] = (bytes[row * (length + 1) + 1 + index] ?? 0) + predicted;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function decodeHex(bytes: Uint8Array): Uint8Array {
  const digits = Buffer.from(bytes).toString('latin1').split('>')[0]?.replace(/\s+/g, '') ?? '';
  return Buffer.from(digits.length % 2 === 1 ? `${digits}0` : digits, 'hex');
}

function decodeAscii85(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').split('~')[0]?.replace(/\s+/g, '') ?? '';
  const out: number[] = [];
  for (let at = 0; at < text.length; ) {
    if (text[at] === 'z') {
      out.push(0, 0, 0, 0);
      at += 1;
      continue;
    }
    const group = text.slice(at, at + 5);
    let value = 0;
    for (const character of group.padEnd(5, 'u')) value = value * 85 + character.charCodeAt(0) - 33;
    const whole = [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) & 0xff);
    out.push(...whole.slice(0, group.length - 1));
    at += 5;
  }
  return Uint8Array.from(out);
}

function decodeRuns(bytes: Uint8Array): Uint8Array {
  const out: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = bytes[at] ?? 128;
    if (length === 128) break;
    if (length < 128) {
      for (const byte of bytes.subarray(at + 1, at + 2 + length)) out.push(byte);
      at += length + 2;
    } else {
      for (let count = 0; count < 257 - length; count += 1) out.push(bytes[at + 1] ?? 0);
      at += 2;
    }
  }
  return Uint8Array.from(out);
}

function decodeLzw(bytes: Uint8Array, earlyChange: number): Uint8Array {
  const out: number[] = [];
  let table: (readonly number[])[] = [];
  let width = 9;
  let previous: readonly number[] | undefined;
  const reset = (): void => {
    table = Array.from({ length: 258 }, (_, index) => (index < 256 ? [index] : []));
    width = 9;
    previous = undefined;
  };
  reset();
  let bit = 0;
  while (bit + width <= bytes.length * 8) {
    let code = 0;
    for (let count = 0; count < width; count += 1, bit += 1) {
      code = (code << 1) | (((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1);
    }
    if (code === 257) break;
    if (code === 256) {
      reset();
      continue;
    }
    const entry: readonly number[] = table[code] ?? [...(previous ?? []), previous?.[0] ?? 0];
    for (const byte of entry) out.push(byte);
    if (previous !== undefined) table.push([...previous, entry[0] ?? 0]);
    previous = entry;
    const size = table.length + earlyChange;
    width = size >= 2048 ? 12 : size >= 1024 ? 11 : size >= 512 ? 10 : 9;
  }
  return Uint8Array.from(out);
}
