import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import type { Document } from '../../src/model/nodes/document.ts';
import type { Image } from '../../src/model/nodes/image.ts';
import { createNodeHost } from '../../src/node.ts';
import { loadAssets } from '../../src/resolve/load-assets.ts';
import type { Asset } from '../../src/resolve/resolved-document.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const nodeHost = createNodeHost({
  projectRoot: project,
  documentFolder: project,
  packageRoots: [fileURLToPath(new URL('../../../typeset', import.meta.url))],
});

/** The host for Node over files in memory. */
function hostWith(files: Readonly<Record<string, string>>): Host & { readonly reads: string[] } {
  const reads: string[] = [];
  const memory = createMemoryHost(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])),
  );
  const readResource: Host['readResource'] = (path) => {
    reads.push(path);
    return memory.readResource(path);
  };
  return { ...nodeHost, readResource, reads };
}

function documentOf(...images: readonly Partial<Image>[]): Document {
  return {
    type: 'document',
    schemaVersion: 1,
    id: 'document',
    file: 'a.md',
    metadata: { authors: [], keywords: [], extra: {} },
    children: images.map((image, index) => ({
      type: 'paragraph',
      id: `paragraph-${index}`,
      children: [{ type: 'image', id: `image-${index}`, url: '', alt: 'alt', ...image }],
    })),
    footnotes: [],
  };
}

async function loadOne(
  url: string,
  host: Host,
): Promise<{ readonly asset: Asset | undefined; readonly codes: string[] }> {
  const { assets, diagnostics } = await loadAssets(documentOf({ url }), host);
  return { asset: assets['image-0'], codes: diagnostics.map((diagnostic) => diagnostic.code) };
}

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="9" height="9" fill="red"/><text y="19" font-size="9">Hi</text></svg>';
const redDot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';

describe('loadAssets', () => {
  test('loads a drawing with a picture of it', async () => {
    const { asset, codes } = await loadOne('x.png', hostWith({ 'x.png': drawing }));
    expect(codes).toEqual([]);
    expect(asset).toMatchObject({
      type: 'vector',
      widthPx: 30,
      heightPx: 20,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      fallback: { type: 'raster', format: 'png', widthPx: 60, heightPx: 40 },
    });
    const again = await loadOne('x.png', hostWith({ 'x.png': drawing }));
    expect(again.asset).toEqual(asset);
  });

  test('loads embedded images, in documents and in drawings', async () => {
    const url = `data:image/png;base64,${redDot}`;
    const plain = await loadOne(url, hostWith({}));
    expect(plain.asset).toMatchObject({ type: 'raster', format: 'png', widthPx: 1, heightPx: 1 });
    const around = `<svg width="2" height="2"><image width="2" height="2" href="${url}"/><image href="data:image/png;base64,AAAA"/></svg>`;
    const drawn = await loadOne('a', hostWith({ a: around }));
    expect(drawn.codes).toEqual(['svg-sanitised']);
    expect(drawn.asset?.type === 'vector' && drawn.asset.svg.match(/<image/g)).toHaveLength(1);
  });

  test.each([
    ['https://example.org/a.png', 'image-remote'],
    ['//example.org/a.png', 'image-remote'],
    ['file:///etc/passwd', 'image-outside'],
    ['C:\\a.png', 'image-outside'],
    ['../../../secret.png', 'image-outside'],
    ['no-such.png', 'image-missing'],
    ['', 'image-missing'],
    ['#part', 'image-missing'],
    ['package.json', 'image-broken'],
    ['data:image/png;base64,!', 'image-missing'],
    ['data:image/svg+xml,%3Csvg width="1e9" height="1e9"/%3E', 'image-too-large'],
  ])('says why %j is not shown', async (url, code) => {
    expect(await loadOne(url, nodeHost)).toMatchObject({ asset: { type: 'missing' }, codes: [code] });
  });

  test('refuses compressed SVG with the remedy', async () => {
    const host = hostWith({ 'a.svgz': '\u001f' });
    const readResource: Host['readResource'] = async () => ({
      ok: true,
      bytes: Uint8Array.of(0x1f, 0x8b, 8),
    });
    expect((await loadOne('a.svgz', { ...host, readResource })).asset).toEqual({
      type: 'missing',
      reason: 'it is compressed (.svgz); save it as plain SVG',
    });
  });

  test('reads each address once, and tells what is missing at each place, in order', async () => {
    const scripted = '<svg><script/><rect width="1" height="1"/></svg>';
    const host = hostWith({ 'b.svg': scripted });
    const position = (line: number): NonNullable<Image['position']> => ({
      start: { line, column: 1, offset: 0 },
      end: { line, column: 9, offset: 8 },
    });
    const images = ['a.png', 'b.svg', 'a.png', 'b.svg'].map((url, index) => ({
      url,
      position: position(index + 1),
    }));
    const { assets, diagnostics } = await loadAssets(documentOf(...images, { url: 'b.svg', alt: ' ' }), host);
    expect(host.reads.toSorted()).toEqual(['a.png', 'b.svg']);
    expect(Object.keys(assets)).toEqual(['image-0', 'image-1', 'image-2', 'image-3', 'image-4']);
    expect(diagnostics.map(({ code, file, position: place }) => [code, file, place?.start.line])).toEqual([
      ['image-missing', 'a.md', 1],
      ['svg-sanitised', 'a.md', 2],
      ['image-missing', 'a.md', 3],
      ['image-no-alt', 'a.md', undefined],
    ]);
  });

  test('finds images in figures, notes and the abstract', async () => {
    const image = (id: string): Image => ({ type: 'image', id, url: 'a.svg', alt: 'a' });
    const { assets } = await loadAssets(
      {
        ...documentOf(),
        metadata: {
          authors: [],
          keywords: [],
          extra: {},
          abstract: [{ type: 'paragraph', id: 'p', children: [image('abstract')] }],
        },
        children: [{ type: 'figure', id: 'f', image: image('figure') }],
        footnotes: [
          {
            type: 'footnoteDefinition',
            id: 'n',
            label: 'n',
            children: [{ type: 'paragraph', id: 'q', children: [image('note')] }],
          },
        ],
      },
      hostWith({ 'a.svg': drawing }),
    );
    expect(Object.keys(assets).toSorted()).toEqual(['abstract', 'figure', 'note']);
  });
});

const hostile = fileURLToPath(new URL('../../../../../shared/hostile/images', import.meta.url));

/** What must become of the files that are not to be shown; all others are shown. */
const refused: Readonly<Record<string, string>> = {
  'a.bmp': 'image-broken',
  'bomb-1bit-30000.png': 'image-too-large',
  'bomb-rgba-20000.png': 'image-too-large',
  'deep.svg': 'image-broken',
  'empty.png': 'image-broken',
  'extfile.svg': 'image-broken',
  'exthttp.svg': 'image-broken',
  'foreign.svg': 'image-broken',
  'hdr-2g.png': 'image-broken',
  'hdronly.png': 'image-broken',
  'html.png': 'image-broken',
  'huge.svg': 'image-too-large',
  'jpg-0x0.jpg': 'image-broken',
  'jpg-65535.jpg': 'image-broken',
  'laughs.svg': 'image-broken',
  'longpath.svg': 'image-too-large',
  'malformed.svg': 'image-broken',
  'manyel.svg': 'image-too-large',
  'notsvg.svg': 'image-broken',
  'sigonly.png': 'image-broken',
  'trunc.jpg': 'image-broken',
  'trunc.png': 'image-broken',
  'usebomb.svg': 'image-too-large',
  'xxe.svg': 'image-broken',
  'zero.png': 'image-broken',
};

describe.runIf(existsSync(hostile))('the hostile images', () => {
  const host = createNodeHost({ projectRoot: hostile, documentFolder: hostile, packageRoots: [project] });
  const files = existsSync(hostile) ? readdirSync(hostile) : [];

  test.each(files)('%s is shown or refused within seconds', async (file) => {
    const started = performance.now();
    const { asset, codes } = await loadOne(file, host);
    expect(performance.now() - started).toBeLessThan(15_000);
    const code = refused[file];
    expect(asset?.type === 'missing').toBe(code !== undefined);
    expect(codes.filter((found) => found !== 'svg-sanitised')).toEqual(code === undefined ? [] : [code]);
    expect(asset?.type === 'vector' ? asset.svg : '').not.toMatch(
      /script|onclick|http:\/\/127|file:|passwd|0\.001/,
    );
  });
});
