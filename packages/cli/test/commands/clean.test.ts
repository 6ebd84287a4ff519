import { createHash } from 'node:crypto';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

const files = {
  'octavo.config.json': '{ "formats": ["docx"], "outDir": "out", "build": { "cacheDir": "kept" } }',
  'a.md': '# A\n',
  'b.md': '# B\n',
  'kept/notes.txt': 'not ours',
};

test('clean removes what builds keep, and nothing else in that folder', async () => {
  const cwd = makeFolder(files);
  await runOctavo(['build'], { cwd });
  expect(readdirSync(join(cwd, 'kept')).length).toBeGreaterThan(1);
  const { status, stderr } = await runOctavo(['clean'], { cwd });
  expect(status).toBe(0);
  expect(stderr).toContain('removed kept/objects');
  expect(readdirSync(join(cwd, 'kept'))).toEqual(['notes.txt']);
  expect(existsSync(join(cwd, 'out', 'a.docx'))).toBe(true);
});

test('clean --outputs removes files as they were written; changed ones and others stay', async () => {
  const cwd = makeFolder(files);
  await runOctavo(['build'], { cwd });
  writeFileSync(join(cwd, 'out', 'b.docx'), 'changed by hand');
  writeFileSync(join(cwd, 'out', 'other.txt'), 'somebody else wrote this');
  await runOctavo(['clean', '--outputs'], { cwd });
  expect(readdirSync(join(cwd, 'out')).toSorted()).toEqual(['b.docx', 'other.txt']);
});

test('a manifest cannot lead clean out of its folder', async () => {
  const cwd = makeFolder(files);
  await runOctavo(['build'], { cwd });
  const sha256 = createHash('sha256').update(files['a.md']).digest('hex');
  writeFileSync(
    join(cwd, 'out', 'manifest.json'),
    JSON.stringify({ files: [{ path: '../a.md', sha256 }, { path: '../../a.md', sha256: 1 }, null] }),
  );
  await runOctavo(['clean', '--outputs'], { cwd });
  expect(existsSync(join(cwd, 'a.md'))).toBe(true);
});
