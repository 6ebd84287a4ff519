import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PackageDigests } from '../../src/cache/package-digests.ts';

const specifier = 'some-font/files/some.woff';
let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'octavo-packages-'));
  mkdirSync(join(project, 'node_modules/some-font/files'), { recursive: true });
  writeFileSync(join(project, 'node_modules/some-font/package.json'), '{}');
  writeFont('first');
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

/** Of one size and time whatever it holds, as package managers write files. */
function writeFont(text: 'first' | 'other'): void {
  writeFileSync(join(project, 'node_modules', specifier), text);
  utimesSync(join(project, 'node_modules', specifier), 1, 1);
}

function open(): PackageDigests {
  return new PackageDigests(join(project, 'cache'), project);
}

test('a file that nobody touched is not read again by the next build', async () => {
  const first = open();
  const digest = await first.digest(specifier);
  await first.note();
  const path = join(project, 'cache/written/packages.json');
  // Were the file read, the note would not count.
  writeFileSync(path, readFileSync(path, 'utf8').replace(digest, 'as noted'));
  expect(await open().digest(specifier)).toBe('as noted');
});

test('a file that was replaced is read, though its size and time are the same', async () => {
  const first = open();
  const digest = await first.digest(specifier);
  await first.note();
  writeFont('other');
  expect(await open().digest(specifier)).not.toBe(digest);
});

test('a damaged note is as good as none', async () => {
  const digest = await open().digest(specifier);
  mkdirSync(join(project, 'cache/written'), { recursive: true });
  writeFileSync(join(project, 'cache/written/packages.json'), '[[1');
  expect(await open().digest(specifier)).toBe(digest);
});

test('a file that is not there is missing', async () => {
  expect(await open().digest('some-font/files/none.woff')).toBe('missing');
});
