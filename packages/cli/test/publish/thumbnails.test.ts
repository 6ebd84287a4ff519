import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawPage } from '@octavo/pdf-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Downloads } from '../../src/publish/downloads.ts';
import { listFiles } from '../support/list-files.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
const picture = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#a33', noise } })
  .jpeg()
  .toBuffer();
const withAlpha = await sharp({
  create: { width: 40, height: 40, channels: 4, background: { r: 0, g: 90, b: 200, alpha: 0.5 } },
})
  .png()
  .toBuffer();
const files = {
  'a.md': `---\ntitle: A *title*\ntoc: false\n---\n\n> A quote with **strong** words, [a link](https://example.org) and \`code\`.\n\n| A | B |\n| - | -: |\n| c | 12 |\n\n\`\`\`js\nconst x = 1;\n\`\`\`\n\n![p](p.jpg)\n\n![q](q.png)\n\n$$\\sum_{i=1}^n x_i$$\n\nГолос, λόγος, 漢字.\n`,
  'p.jpg': picture,
  'q.png': withAlpha,
  'b.md': '---\ntitle: Another\n---\n\nWords.\n',
};
const args = ['publish', 'a.md', 'b.md', '-t', 'pdf,docx,slides.pdf', '--out-dir', 'out'];
const hasPoppler = spawnSync('pdftoppm', ['-v']).status === 0;
// A continuous integration has it.
const isSkipped = !hasPoppler && process.env['CI'] === undefined;

const thumbnailsIn = (cwd: string) =>
  listFiles(join(cwd, 'out')).filter((name) => name.startsWith('thumbnails/'));

/** Grey values of a picture that is made as small as 40 pixels: letters become shades, whatever draws them. */
async function shadesOf(picture: Uint8Array | string, height: number): Promise<readonly number[]> {
  const { data } = await sharp(picture)
    .flatten({ background: '#fff' })
    .greyscale()
    .resize(40, height, { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data];
}

describe.skipIf(isSkipped)('a thumbnail shows what another program sees of the page', () => {
  test('pages and slides', async () => {
    const cwd = makeFolder(files);
    expect((await runOctavo(args, { cwd })).status).toBe(0);
    const { articles } = JSON.parse(readFileSync(join(cwd, 'out/downloads.json'), 'utf8')) as Downloads;
    const shown = articles
      .flatMap(({ editions }) => editions.flatMap((edition) => edition.files))
      .filter(({ thumbnail }) => thumbnail !== undefined);
    expect(shown.map(({ path }) => path)).toEqual(['a.pdf', 'a.slides.pdf', 'b.pdf', 'b.slides.pdf']);
    for (const { path, thumbnail } of shown) {
      const { widthPx = 0, heightPx = 0, href = '' } = thumbnail ?? {};
      expect(widthPx).toBe(320);
      const size = ['-scale-to-x', '320', '-scale-to-y', '-1', '-f', '1', '-singlefile', '-png'];
      const other = execFileSync('pdftoppm', [...size, join(cwd, 'out', path)], { maxBuffer: 1e8 });
      const height = Math.round((40 * heightPx) / widthPx);
      const [ours, theirs] = [await shadesOf(join(cwd, 'out', href), height), await shadesOf(other, height)];
      const differences = ours.map((shade, index) => Math.abs(shade - (theirs[index] ?? 0)));
      expect(Math.max(...differences), path).toBeLessThan(25);
      expect(differences.reduce((sum, difference) => sum + difference, 0) / ours.length, path).toBeLessThan(
        2,
      );
      // Something is drawn.
      expect(Math.min(...ours)).toBeLessThan(200);
    }
  });
});

test('a deck has a picture of its first slide without a deck as PDF, and its files share it', async () => {
  const cwd = makeFolder({ 'b.md': files['b.md'] });
  const other = [...args.slice(0, 1), 'b.md', '-t', 'pptx,slides.html,docx', '--out-dir', 'out'];
  expect((await runOctavo(other, { cwd })).status).toBe(0);
  const made = thumbnailsIn(cwd);
  expect(made).toHaveLength(1);
  const { articles } = JSON.parse(readFileSync(join(cwd, 'out/downloads.json'), 'utf8')) as Downloads;
  const shown = articles[0]?.editions[0]?.files.filter(({ thumbnail }) => thumbnail !== undefined);
  expect(shown?.map(({ path }) => path)).toEqual(['b.pptx', 'b.slides.html']);
  expect(readFileSync(join(cwd, 'out/index.html'), 'utf8').match(/<img /g)).toHaveLength(1);
  // The same as of the deck as PDF.
  const drawn = readFileSync(join(cwd, 'out', made[0] ?? ''));
  await runOctavo([...args.slice(0, 1), 'b.md', '-t', 'slides.pdf', '--out-dir', 'pdf'], { cwd });
  const [ofPdf = ''] = listFiles(join(cwd, 'pdf')).filter((name) => name.startsWith('thumbnails/'));
  expect(drawn.equals(readFileSync(join(cwd, 'pdf', ofPdf)))).toBe(true);
  expect(listFiles(join(cwd, 'out')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a picture is made once, is listed with its checksum, and goes when it shows nothing any more', async () => {
  const cwd = makeFolder(files);
  await runOctavo(args, { cwd });
  const before = thumbnailsIn(cwd);
  expect(before).toHaveLength(4);
  const sums = readFileSync(join(cwd, 'out/SHA256SUMS'), 'utf8');
  for (const name of before) expect(sums).toContain(`  ${name}\n`);
  expect(readFileSync(join(cwd, 'out/index.html'), 'utf8')).toMatch(
    /img-src 'self'.*<img src="thumbnails\//s,
  );
  const times = before.map((name) => statSync(join(cwd, 'out', name)).mtimeMs);
  writeFileSync(join(cwd, 'b.md'), '---\ntitle: Yet another\n---\n\nWords.\n');
  writeFileSync(join(cwd, 'out/thumbnails/own.png'), 'not ours');
  await runOctavo(args, { cwd });
  const after = thumbnailsIn(cwd).filter((name) => !name.endsWith('own.png'));
  expect(after).toHaveLength(4);
  const kept = before.filter((name) => after.includes(name));
  expect(kept).toHaveLength(2);
  for (const name of kept) expect(statSync(join(cwd, 'out', name)).mtimeMs).toBe(times[before.indexOf(name)]);
  expect(thumbnailsIn(cwd)).toContain('thumbnails/own.png');
});

test('a page that is not there, and what is no PDF', () => {
  expect(() => drawPage(Buffer.from('no PDF'))).toThrow('This is no PDF file');
});
