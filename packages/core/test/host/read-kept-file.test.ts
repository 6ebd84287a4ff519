import { mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readKeptFile } from '../../src/host/node/read-kept-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'octavo-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function textOf(path: string): Promise<string | undefined> {
  const bytes = await readKeptFile(path);
  return bytes && new TextDecoder().decode(bytes);
}

it('gives the same bytes again as long as nobody touches the file', async () => {
  const path = write('font', 'one');
  const bytes = await readKeptFile(path);
  expect((await readKeptFile(path)) === bytes).toBe(true);
  expect(await textOf(path)).toBe('one');
});

it('reads a file again that was replaced by one of the same length and time', async () => {
  const path = write('replaced', 'one');
  utimesSync(path, 1000, 1000);
  expect(await textOf(path)).toBe('one');
  const other = write('other', 'two');
  utimesSync(other, 1000, 1000);
  renameSync(other, path);
  expect(await textOf(path)).toBe('two');
});

it('reads a file again that was written on, and knows when it is gone', async () => {
  const path = write('changed', 'one');
  expect(await textOf(path)).toBe('one');
  writeFileSync(path, 'three');
  expect(await textOf(path)).toBe('three');
  rmSync(path);
  expect(await textOf(path)).toBeUndefined();
});

it('keeps 64 MB of files, those that were read last', async () => {
  const paths = ['a', 'b', 'c'].map((name) => write(name, Buffer.alloc(30 * 1024 * 1024)));
  const before = [];
  for (const path of paths) before.push(await readKeptFile(path));
  const [a = '', , c = ''] = paths;
  expect((await readKeptFile(c)) === before[2]).toBe(true);
  expect((await readKeptFile(a)) === before[0]).toBe(false);
});
