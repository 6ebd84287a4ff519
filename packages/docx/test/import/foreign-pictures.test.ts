import { deflateRawSync } from 'node:zlib';
import type { Document, Image } from '@octavo/core';
import { convert, createMemoryHost, defaultConfig, readZip, walk, writeZip } from '@octavo/core';
import { makePng } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { docxRenderer, importDocx } from '../../src/index.ts';

const own = makePng(4, 4, [200, 30, 30]);
const other = makePng(4, 4, [30, 30, 200]);

async function written(): Promise<Uint8Array> {
  const host = {
    ...createMemoryHost({ 'red.png': own }),
    decodeRaster: async (bytes: Uint8Array) =>
      ({ ok: true, image: { format: 'png', bytes, widthPx: 4, heightPx: 4 } }) as const,
  };
  const source = '# Ports\n\nWords.\n\n![A port](red.png)\n\nA small ![sign](red.png) in *words*.\n';
  const { outputs } = await convert(
    { source, file: 'a.md', format: 'markdown' },
    { config: defaultConfig, renderers: [docxRenderer], host },
  );
  const [output] = outputs;
  if (output === undefined) throw new Error('nothing was written');
  return output.bytes;
}

/** The package with other bytes in its pictures, as *Change Picture* in Word leaves it. */
async function withPicture(bytes: Uint8Array, picture: Uint8Array): Promise<Uint8Array> {
  const zip = await readZip(bytes, { entries: 1000, entryBytes: 1e7, totalBytes: 1e8 });
  const entries = zip.paths.map((path) => ({
    path,
    content: path.startsWith('word/media/') ? picture : (zip.read(path) ?? new Uint8Array()),
  }));
  return writeZip(entries, async (content) => deflateRawSync(content));
}

function pictures(document: Document): readonly Pick<Image, 'url' | 'alt'>[] {
  return Array.from(walk(document)).flatMap((node) =>
    node.type === 'image' ? [{ url: node.url, alt: node.alt }] : [],
  );
}

const options = { trackChanges: 'accept', mediaFolder: 'a-media' } as const;

describe('pictures of a document that comes back', () => {
  it('are the author’s where they were left alone', async () => {
    const { document, images } = await importDocx(await written(), options);
    expect(pictures(document)).toEqual([
      { url: 'red.png', alt: 'A port' },
      { url: 'red.png', alt: 'sign' },
    ]);
    expect(images).toEqual([]);
  });

  it('are the editor’s where others stand under the same alternative text', async () => {
    const { document, images } = await importDocx(await withPicture(await written(), other), options);
    const found = pictures(document);
    expect(found.map(({ alt }) => alt)).toEqual(['A port', 'sign']);
    for (const { url } of found) expect(url).toMatch(/^a-media\/[\w.-]+\.png$/);
    expect(images.map(({ bytes }) => Buffer.compare(bytes, other))).toEqual([0]);
  });
});
