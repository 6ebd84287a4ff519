import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSystemFonts } from '../../src/host/node/system-fonts/system-fonts.ts';

const { resolve } = createRequire(new URL('../../../typeset/package.json', import.meta.url));
const fontFile = (family: string, style: string): Promise<Uint8Array> => {
  const stem = family.replaceAll(' ', '');
  const folder = family.toLowerCase().replaceAll(' ', '-');
  return readFile(resolve(`@expo-google-fonts/${folder}/${style}/${stem}_${style}.ttf`));
};

/** A collection of two fonts: a header, and the fonts with the places of their tables moved. */
function collectionOf(fonts: readonly Uint8Array[]): Uint8Array {
  const head = 12 + fonts.length * 4;
  const bytes = new Uint8Array(fonts.reduce((sum, font) => sum + Math.ceil(font.length / 4) * 4, head));
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('ttcf'));
  view.setUint32(4, 0x00010000);
  view.setUint32(8, fonts.length);
  let at = head;
  for (const [index, font] of fonts.entries()) {
    view.setUint32(12 + index * 4, at);
    bytes.set(font, at);
    for (let table = 0; table < view.getUint16(at + 4); table += 1) {
      const place = at + 12 + table * 16 + 8;
      view.setUint32(place, view.getUint32(place) + at);
    }
    at += Math.ceil(font.length / 4) * 4;
  }
  return bytes;
}

/** The same font, by a maker who forbids embedding. */
function restricted(font: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(font);
  const view = new DataView(bytes.buffer);
  for (let table = 0; table < view.getUint16(4); table += 1) {
    const entry = 12 + table * 16;
    const tag = new TextDecoder().decode(bytes.subarray(entry, entry + 4));
    if (tag === 'OS/2') view.setUint16(view.getUint32(entry + 8) + 8, 0x0002);
  }
  return bytes;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'octavo-fonts-'));
  await mkdir(join(folder, 'truetype/carlito'), { recursive: true });
  const regular = await fontFile('Carlito', '400Regular');
  await writeFile(join(folder, 'truetype/carlito/a.ttf'), regular);
  await writeFile(join(folder, 'truetype/carlito/b.TTF'), await fontFile('Carlito', '700Bold'));
  const both = [await fontFile('Source Sans 3', '400Regular'), await fontFile('Source Serif 4', '700Bold')];
  await writeFile(join(folder, 'both.ttc'), collectionOf(both));
  await writeFile(join(folder, 'closed.ttf'), restricted(await fontFile('Source Code Pro', '400Regular')));
  await writeFile(join(folder, 'broken.ttf'), regular.subarray(0, 900));
  await writeFile(join(folder, 'text.otf'), 'no font');
});
afterAll(() => rm(folder, { recursive: true }));

describe('fonts of the machine', () => {
  const plain = { bold: false, italic: false };

  it('are found by family, in small letters or large, and by style', async () => {
    const read = createSystemFonts([folder]);
    const [regular, bold] = [
      await read({ family: 'carlito', ...plain }),
      await read({ family: 'Carlito', ...plain, bold: true }),
    ];
    expect(regular).toMatchObject({ ok: true, path: expect.stringContaining('a.ttf') });
    expect(bold).toMatchObject({ ok: true, path: expect.stringContaining('b.TTF') });
    expect(await read({ family: 'Carlito', bold: false, italic: true })).toMatchObject({
      reason: expect.stringContaining('other styles'),
    });
    expect(await read({ family: 'Nobody', ...plain })).toMatchObject({
      reason: expect.stringContaining('no font of the machine'),
    });
  });

  it('are taken out of collections as fonts of their own', async () => {
    const font = await createSystemFonts([folder])({ family: 'Source Serif 4', ...plain, bold: true });
    if (!font.ok) throw new Error(font.reason);
    const own = await fontFile('Source Serif 4', '700Bold');
    expect(tablesOf(font.bytes)).toEqual(tablesOf(own));
  });

  it('are not used where their makers forbid it', async () => {
    expect(await createSystemFonts([folder])({ family: 'Source Code Pro', ...plain })).toMatchObject({
      reason: expect.stringContaining('do not allow'),
    });
  });

  it('are none without folders', async () => {
    expect(await createSystemFonts([])({ family: 'Carlito', ...plain })).toMatchObject({ ok: false });
    expect(await createSystemFonts(['/nowhere'])({ family: 'Carlito', ...plain })).toMatchObject({
      ok: false,
    });
  });
});

function tablesOf(font: Uint8Array): Readonly<Record<string, number>> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  return Object.fromEntries(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const entry = 12 + index * 16;
      const start = view.getUint32(entry + 8);
      const bytes = font.subarray(start, start + view.getUint32(entry + 12));
      const tag = new TextDecoder().decode(font.subarray(entry, entry + 4));
      return [tag, bytes.reduce((sum, byte, at) => (sum * 31 + byte + at) % 1_000_003, bytes.length)];
    }),
  );
}
