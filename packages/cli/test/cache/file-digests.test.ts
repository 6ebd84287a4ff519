import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileIdentity } from '@octavo/core/node';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FileDigests } from '../../src/cache/file-digests.ts';

let folder: string;
let file: string;
let note: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'octavo-digests-'));
  file = join(folder, 'picture.png');
  note = join(folder, 'cache/written/name.json');
  writeFileSync(file, 'first');
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function open(): FileDigests {
  return new FileDigests(join(folder, 'cache'), 'name');
}

/** Lets what follows happen so long after the file was last touched. */
function wait(milliseconds: number): void {
  const { mtimeMs, ctimeMs } = statSync(file);
  vi.spyOn(Date, 'now').mockReturnValue(Math.floor(Math.max(mtimeMs, ctimeMs)) + milliseconds);
}

/** Whether the next build takes a file's digest from the note: it is given one that no file has. */
async function isNoted(first: FileDigests): Promise<boolean> {
  await first.note();
  try {
    writeFileSync(note, readFileSync(note, 'utf8').replace(/[0-9a-f]{64}/g, 'as noted'));
  } catch {
    return false;
  }
  return open().sha256(file) === 'as noted';
}

test('a file that nobody touched is not read again by the next build', async () => {
  wait(60_000);
  const first = open();
  expect(first.sha256(file)).toMatch(/^[0-9a-f]{64}$/);
  expect(await isNoted(first)).toBe(true);
});

test('a file that was touched less than two and a half seconds before is read again', async () => {
  wait(2499);
  const soon = open();
  soon.sha256(file);
  expect(await isNoted(soon)).toBe(false);
  wait(2500);
  const later = open();
  later.sha256(file);
  expect(await isNoted(later)).toBe(true);
});

test('what is replaced by a file of the same size and time is read', async () => {
  utimesSync(file, 1, 1);
  wait(60_000);
  const first = open();
  const before = first.sha256(file);
  await first.note();
  writeFileSync(join(folder, 'other'), 'other');
  utimesSync(join(folder, 'other'), 1, 1);
  renameSync(join(folder, 'other'), file);
  expect(statSync(file)).toMatchObject({ size: 5, mtimeMs: 1000 });
  expect(open().sha256(file)).not.toBe(before);
});

test('what is written into the same file, of the same size, is read', async () => {
  utimesSync(file, 1, 1);
  wait(60_000);
  const first = open();
  const before = first.sha256(file);
  await first.note();
  writeFileSync(file, 'other');
  utimesSync(file, 2, 2);
  expect(open().sha256(file)).not.toBe(before);
});

test('what a build wrote itself is not read, unless somebody else has touched it since', async () => {
  const first = open();
  const written = fileIdentity(file);
  wait(60_000);
  first.learn(file, written, 'f'.repeat(64));
  expect(await isNoted(first)).toBe(true);
  const second = open();
  writeFileSync(join(folder, 'other'), 'other');
  renameSync(join(folder, 'other'), file);
  second.learn(file, written, 'f'.repeat(64));
  await second.note();
  expect(open().sha256(file)).not.toBe('f'.repeat(64));
});

test('links are followed, and noticed when they lead elsewhere', async () => {
  const link = join(folder, 'link');
  symlinkSync(file, link);
  wait(60_000);
  const first = open();
  expect(first.sha256(link)).toBe(first.sha256(file));
  await first.note();
  writeFileSync(join(folder, 'other'), 'other');
  rmSync(link);
  symlinkSync(join(folder, 'other'), link);
  expect(open().sha256(link)).not.toBe(open().sha256(file));
});

test('what changed since the build before is told, also soon after it, and nothing where none is known', async () => {
  const added = join(folder, 'added');
  const first = open();
  expect(first.hasChanged(file)).toBe(false);
  wait(100);
  first.sha256(file);
  await first.note();
  expect(open().hasChanged(file)).toBe(false);
  writeFileSync(file, 'other');
  writeFileSync(added, 'new');
  expect(open().hasChanged(file)).toBe(true);
  expect(open().hasChanged(added)).toBe(true);
  writeFileSync(file, 'first');
  expect(open().hasChanged(file)).toBe(false);
});

test('a damaged note is as good as none', () => {
  const digest = open().sha256(file);
  mkdirSync(join(folder, 'cache/written'), { recursive: true });
  writeFileSync(note, '[[1');
  expect(open().sha256(file)).toBe(digest);
});

test('nothing, and a folder, have no digest', () => {
  expect(open().sha256(join(folder, 'none'))).toBeUndefined();
  expect(open().sha256(folder)).toBeUndefined();
});
