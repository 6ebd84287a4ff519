import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderNames } from '../../src/host/node/folder-names.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'octavo-names-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('lists what is there, sorted', () => {
  writeFileSync(join(folder, 'b.md'), '');
  writeFileSync(join(folder, 'a.md'), '');
  expect(folderNames(folder)).toEqual(['a.md', 'b.md']);
});

test('a folder that rests is listed once', () => {
  utimesSync(folder, 1000, 1000);
  const first = folderNames(folder);
  expect(folderNames(folder) === first).toBe(true);
});

test('what comes and goes is seen, also right after', () => {
  expect(folderNames(folder)).toEqual([]);
  writeFileSync(join(folder, 'a.md'), '');
  expect(folderNames(folder)).toEqual(['a.md']);
  rmSync(join(folder, 'a.md'));
  expect(folderNames(folder)).toEqual([]);
});

test('a folder that is not there has no names', () => {
  expect(folderNames(join(folder, 'none'))).toEqual([]);
});
