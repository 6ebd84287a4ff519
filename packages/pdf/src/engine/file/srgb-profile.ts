/** Steps of the curve: finer than eight bits can tell. */
const curveSteps = 1024;

/** XYZ of white and of the primaries of IEC 61966-2-1, adapted to the profile's D50 by Bradford's method. */
const tristimuli = {
  wtpt: [0.9642, 1, 0.8249],
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const;

/** A colour profile of sRGB (IEC 61966-2-1) in version 2 of ICC's format (ICC.1:2001-04), made from the published constants. */
export function srgbProfile(): Uint8Array {
  const curve = transferCurve();
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', textDescription('sRGB')],
    ['cprt', Buffer.concat([Buffer.from('text\0\0\0\0', 'latin1'), Buffer.from('No copyright\0', 'latin1')])],
    ...Object.entries(tristimuli).map(([tag, values]) => [tag, tristimulus(values)] as const),
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length, 0);
  const blocks: Buffer[] = [];
  const places = new Map<Buffer, number>();
  let offset = 128 + table.length;
  for (const [index, [tag, data]] of tags.entries()) {
    if (!places.has(data)) {
      places.set(data, offset);
      const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
      blocks.push(padded);
      offset += padded.length;
    }
    table.write(tag, 4 + 12 * index, 'latin1');
    table.writeUInt32BE(places.get(data) ?? 0, 8 + 12 * index);
    table.writeUInt32BE(data.length, 12 + 12 * index);
  }
  return Buffer.concat([header(offset), table, ...blocks]);
}

/** ICC.1:2001-04, 6.1. */
function header(size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  // The year, month and day of IEC 61966-2-1: no clock.
  for (const [index, value] of [1999, 10, 1].entries()) bytes.writeUInt16BE(value, 24 + 2 * index);
  bytes.write('acsp', 36, 'latin1');
  tristimulus(tristimuli.wtpt).copy(bytes, 68, 8);
  return bytes;
}

function tristimulus(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(20);
  bytes.write('XYZ ', 0, 'latin1');
  for (const [index, value] of values.entries())
    bytes.writeInt32BE(Math.round(value * 65_536), 8 + 4 * index);
  return bytes;
}

function transferCurve(): Buffer {
  const bytes = Buffer.alloc(12 + 2 * curveSteps);
  bytes.write('curv', 0, 'latin1');
  bytes.writeUInt32BE(curveSteps, 8);
  for (let step = 0; step < curveSteps; step += 1) {
    const encoded = step / (curveSteps - 1);
    const linear = encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
    bytes.writeUInt16BE(Math.round(linear * 65_535), 12 + 2 * step);
  }
  return bytes;
}

function textDescription(text: string): Buffer {
  // ASCII with its end; then empty names in Unicode and in Macintosh's script code (6.5.17).
  const bytes = Buffer.alloc(12 + text.length + 1 + 78);
  bytes.write('desc', 0, 'latin1');
  bytes.writeUInt32BE(text.length + 1, 8);
  bytes.write(text, 12, 'latin1');
  return bytes;
}
