import { readFileSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspectHtmlDeck, inspectPdf, inspectPptx } from '@octavo/testkit';
import { expect, it } from 'vitest';
import { digestFile } from '../support/read-tree.ts';
import { runOctavo } from '../support/run-octavo.ts';
import { linkPackages, withTemporaryFolder } from '../support/temporary-folder.ts';

interface ManifestFile {
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly pages?: number;
  readonly slides?: number;
  readonly words?: number;
  readonly source: string;
  readonly title: string;
}

it('the manifest says what stands in each file', { timeout: 300_000 }, async () => {
  await withTemporaryFolder(async (folder) => {
    await linkPackages(folder);
    await mkdir(join(folder, 'texts'));
    await writeFile(
      join(folder, 'texts', 'one.md'),
      '---\ntitle: First *title*\n---\n\n# A\n\nFive words are in here.\n\n# B\n\nMore.\n',
    );
    await writeFile(join(folder, 'texts', 'two.md'), '# Second title\n\nWords.\n');
    const { status, stderr } = await runOctavo(['build', 'texts', '--out-dir', 'out'], { folder });
    expect(status, stderr).toBe(0);
    // The manifest's shape is part of the command's promise.
    const manifest = JSON.parse(readFileSync(join(folder, 'out', 'manifest.json'), 'utf8')) as {
      readonly files: readonly ManifestFile[];
    };
    expect(manifest.files.map(({ source, format }) => `${source} ${format}`).toSorted()).toEqual(
      ['one', 'two'].flatMap((name) =>
        ['docx', 'pdf', 'pptx', 'slides.html'].map((format) => `texts/${name}.md ${format}`),
      ),
    );
    for (const file of manifest.files) {
      const path = join(folder, 'out', file.path);
      expect({ bytes: file.bytes, sha256: file.sha256 }).toEqual({
        bytes: statSync(path).size,
        sha256: digestFile(path),
      });
      expect(file.title).toBe(file.source.includes('one') ? 'First title' : 'Second title');
      expect(file.words).toBeGreaterThan(0);
      expect({ pages: file.pages, slides: file.slides }).toEqual(
        await countParts(readFileSync(path), file.format),
      );
    }
  });
});

async function countParts(
  bytes: Uint8Array,
  format: string,
): Promise<{ pages: number | undefined; slides: number | undefined }> {
  const pages = format === 'pdf' ? (await inspectPdf(bytes)).pages.length : undefined;
  if (format === 'pptx') return { pages, slides: inspectPptx(bytes).slides.length };
  return { pages, slides: format === 'slides.html' ? inspectHtmlDeck(bytes).slides.length : undefined };
}
