import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../support/list-files.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

const source = '---\ntitle: T\n---\n\n# A\n\nText with **bold**.[^1]\n\n| a |\n|---|\n| b |\n\n[^1]: Note.\n';

/** Builds Word and PDF with the compiled code in `cache`, and gives the bytes of both. */
async function build(folder: string, cache: string): Promise<string> {
  const { status, stderr } = await runOctavo(['build', 'a.md', '-t', 'docx,pdf', '-q'], {
    cwd: folder,
    environment: { OCTAVO_COMPILE_CACHE: cache },
  });
  expect([status, stderr]).toEqual([0, '']);
  return ['a.docx', 'a.pdf'].map((name) => readFileSync(join(folder, name), 'base64')).join();
}

describe('compiled code that is kept', () => {
  it('changes no byte, is written once, and mended when it is broken', async () => {
    const folder = makeFolder({ 'a.md': source });
    const cache = join(folder, 'cache');
    const without = await build(folder, '0');
    expect(await build(folder, cache)).toBe(without);
    const kept = listFiles(cache);
    expect(kept.length).toBeGreaterThan(3);
    const written = kept.map((name) => statSync(join(cache, name)).mtimeMs);
    expect(await build(folder, cache)).toBe(without);
    expect(listFiles(cache)).toEqual(kept);
    // Code that V8 refuses, for other flags than it was made under, would be written again.
    expect(kept.map((name) => statSync(join(cache, name)).mtimeMs)).toEqual(written);

    const first = join(cache, kept[0] ?? '');
    const whole = readFileSync(first);
    truncateSync(first, 200);
    expect(await build(folder, cache)).toBe(without);
    expect(readFileSync(first).length).toBeGreaterThan(whole.length / 2);
  });

  it('holds the table of patterns of hyphenation, from which words are divided as from the patterns', async () => {
    const words =
      'Hyphenation of responsibilities, representation of characteristics, and typographical considerations. ';
    const folder = makeFolder({ 'a.md': `${words.repeat(12)}\n` });
    const cache = join(folder, 'cache');
    const without = await build(folder, '0');
    expect(await build(folder, cache)).toBe(without);
    const table = listFiles(cache).find((name) => name.endsWith('en-us.js.table.bin'));
    const path = join(cache, table ?? '');
    const { mtimeMs } = statSync(path);
    expect(await build(folder, cache)).toBe(without);
    expect(statSync(path).mtimeMs).toBe(mtimeMs);

    truncateSync(path, 1000);
    expect(await build(folder, cache)).toBe(without);
    expect(statSync(path).size).toBeGreaterThan(30_000);
  });

  it('is kept by processes of a build, too, once', async () => {
    const folder = makeFolder({ 'docs/a.md': source, 'docs/b.md': source });
    const cache = join(folder, 'cache');
    const buildBoth = () =>
      runOctavo(['build', 'docs', '-t', 'docx,pdf', '-q', '--out-dir', 'out', '--no-cache'], {
        cwd: folder,
        environment: { OCTAVO_COMPILE_CACHE: cache },
      });
    await buildBoth();
    const kept = listFiles(cache);
    const folders = kept.filter(
      (name) => name.endsWith('pack-docx.cjs.bin') || name.endsWith('pack-pdf.cjs.bin'),
    );
    // This process converts nothing: those are of others, which run under flags of their own.
    expect(folders).toHaveLength(2);
    const written = kept.map((name) => statSync(join(cache, name)).mtimeMs);
    await buildBoth();
    expect(listFiles(cache)).toEqual(kept);
    expect(kept.map((name) => statSync(join(cache, name)).mtimeMs)).toEqual(written);
  });

  it('is not used or written where others may write', async () => {
    const folder = makeFolder({ 'a.md': source });
    const cache = join(folder, 'shared');
    mkdirSync(cache);
    chmodSync(cache, 0o777);
    await build(folder, cache);
    expect(readdirSync(cache)).toEqual([]);
  });

  it('does not fail the command where no folder can be made', async () => {
    const folder = makeFolder({ 'a.md': source, file: 'in the way' });
    await build(folder, join(folder, 'file', 'cache'));
  });

  it('of builds that nobody uses any more is removed, and nothing else', async () => {
    const folder = makeFolder({ 'a.md': source });
    const cache = join(folder, 'cache');
    const old = join(cache, '0.0.1-abc-v18.0.0-x64-1');
    const foreign = join(cache, 'mine');
    for (const path of [old, foreign]) {
      mkdirSync(path, { recursive: true, mode: 0o700 });
      writeFileSync(join(path, 'x.bin'), 'x');
      utimesSync(path, new Date(0), new Date(0));
    }
    await build(folder, cache);
    expect(readdirSync(cache)).toContain('mine');
    expect(readdirSync(cache)).not.toContain('0.0.1-abc-v18.0.0-x64-1');
  });
});
