import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePng } from '@octavo/testkit';
import { expect, test } from 'vitest';
import { listFiles } from '../support/list-files.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

const files = {
  'octavo.config.json': '{ "formats": ["docx"], "build": { "cacheDir": "kept" } }',
  'docs/a.md': '# A\n\n![A picture](picture.png)\n',
  'docs/b.md': '# B\n\nText with [a link](nowhere.md) and [@fig:none].\n',
  'docs/c.md': '# C\n\nText.\n',
};
const args = ['build', 'docs', '--out-dir', 'out'];

/** What the steps say that a build shows for each document that it converts. */
const converted = (stderr: string) => [...stderr.matchAll(/^\[\d+\/\d+\] (\S+)$/gm)].map((match) => match[1]);

function bytesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    listFiles(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  );
}

test('an unchanged document is taken from the cache, with its warnings, report and bytes', async () => {
  const cwd = makeFolder(files);
  const first = await runOctavo(args, { cwd });
  const before = bytesOf(join(cwd, 'out'));
  const again = await runOctavo(args, { cwd });
  expect(converted(first.stderr)).toEqual(['docs/a.md', 'docs/b.md', 'docs/c.md']);
  expect(converted(again.stderr)).toEqual([]);
  expect(again.stderr).toBe(first.stderr.replace(/^\[\d+\/\d+\] .*\n/gm, ''));
  expect(again.stderr).toContain('reference-unresolved');
  expect(bytesOf(join(cwd, 'out'))).toEqual(before);
});

test('what was done to slides is reported again of an unchanged deck', async () => {
  const deck = `# Slide\n\n${'A sentence that takes room on a slide. '.repeat(80)}\n`;
  const cwd = makeFolder({ ...files, 'docs/a.md': deck });
  const report = (name: string) => readFileSync(join(cwd, name), 'utf8');
  await runOctavo([...args, '-t', 'pptx'], { cwd });
  await runOctavo([...args, '-t', 'pptx', '--report', 'again.json'], { cwd });
  expect(report('out/report.json')).toContain('"fitted"');
  expect(report('again.json')).toBe(report('out/report.json'));
});

test('what was removed, cut short or changed in the output folder is put back', async () => {
  const cwd = makeFolder(files);
  await runOctavo(args, { cwd });
  const before = bytesOf(join(cwd, 'out'));
  rmSync(join(cwd, 'out', 'a.docx'));
  writeFileSync(join(cwd, 'out', 'b.docx'), 'cut');
  const again = await runOctavo(args, { cwd });
  expect(converted(again.stderr)).toEqual([]);
  expect(bytesOf(join(cwd, 'out'))).toEqual(before);
});

test('a missing image that appears, and one that changes, rebuild the document that names it', async () => {
  const cwd = makeFolder(files);
  await runOctavo(args, { cwd });
  writeFileSync(join(cwd, 'docs', 'picture.png'), makePng(4, 4, [200, 30, 30]));
  const appeared = await runOctavo(args, { cwd });
  expect(converted(appeared.stderr)).toEqual(['docs/a.md']);
  expect(appeared.stderr).not.toContain('picture.png');
  const size = statSync(join(cwd, 'out', 'a.docx')).size;
  writeFileSync(join(cwd, 'docs', 'picture.png'), makePng(40, 40, [30, 30, 200]));
  const changed = await runOctavo(args, { cwd });
  expect(converted(changed.stderr)).toEqual(['docs/a.md']);
  expect(statSync(join(cwd, 'out', 'a.docx')).size).not.toBe(size);
});

/** A minute later: then what is at its place has stood there long enough to be known again by size and times. */
const later = ['--import', 'data:text/javascript,const { now } = Date; Date.now = () => now() + 60_000;'];

test('a picture that changes in place, of the same size and time, rebuilds the document that names it', async () => {
  const cwd = makeFolder(files);
  const picture = join(cwd, 'docs', 'picture.png');
  const [red, blue] = [makePng(4, 4, [200, 30, 30]), makePng(4, 4, [30, 30, 200])];
  expect(blue.length).toBe(red.length);
  writeFileSync(picture, red);
  utimesSync(picture, 1, 1);
  await runOctavo(args, { cwd, nodeFlags: later });
  const before = bytesOf(join(cwd, 'out'));
  expect(converted((await runOctavo(args, { cwd, nodeFlags: later })).stderr)).toEqual([]);
  writeFileSync(picture, blue);
  utimesSync(picture, 1, 1);
  expect(converted((await runOctavo(args, { cwd, nodeFlags: later })).stderr)).toEqual(['docs/a.md']);
  writeFileSync(picture, red);
  utimesSync(picture, 1, 1);
  expect(converted((await runOctavo(args, { cwd, nodeFlags: later })).stderr)).toEqual(['docs/a.md']);
  expect(bytesOf(join(cwd, 'out'))).toEqual(before);
});

test('what describes a build is written when it would say something else, or is not there as it was', async () => {
  const cwd = makeFolder(files);
  const described = ['manifest.json', 'report.json'].map((name) => join(cwd, 'out', name));
  const inodes = () => described.map((path) => statSync(path).ino);
  await runOctavo(args, { cwd });
  const before = bytesOf(join(cwd, 'out'));
  const first = inodes();
  await runOctavo(args, { cwd });
  expect(inodes()).toEqual(first);
  writeFileSync(described[0] ?? '', 'other');
  rmSync(described[1] ?? '');
  const again = await runOctavo(args, { cwd });
  expect(again.stdout.trim().split('\n').slice(-2)).toEqual(['out/manifest.json', 'out/report.json']);
  expect(bytesOf(join(cwd, 'out'))).toEqual(before);
  // The same documents, and something new to say of them.
  writeFileSync(join(cwd, 'docs', 'picture.png'), makePng(4, 4, [200, 30, 30]));
  await runOctavo(args, { cwd });
  expect(readFileSync(described[1] ?? '', 'utf8')).not.toContain('image-missing');
});

test('what is kept of diagnostics is shown as it would be anew, wherever the build is started', async () => {
  const cwd = makeFolder(files);
  const elsewhere = ['build', '.', '--out-dir', '../out'];
  await runOctavo(args, { cwd });
  const kept = await runOctavo(elsewhere, { cwd: join(cwd, 'docs') });
  const anew = await runOctavo([...elsewhere, '--no-cache', '--quiet'], { cwd: join(cwd, 'docs') });
  expect(converted(kept.stderr)).toEqual([]);
  expect(kept.stderr).toContain('a.md:3:1: warning');
  expect(kept.stderr.replace(/^\d+ documents.*\n/m, '')).toBe(anew.stderr);
});

test('a change of source, theme, flags or front matter rebuilds what it touches', async () => {
  const cwd = makeFolder(files);
  await runOctavo(args, { cwd });
  writeFileSync(join(cwd, 'docs', 'c.md'), '# C\n\nOther text.\n');
  expect(converted((await runOctavo(args, { cwd })).stderr)).toEqual(['docs/c.md']);
  expect(converted((await runOctavo([...args, '--toc'], { cwd })).stderr)).toHaveLength(3);
  writeFileSync(
    join(cwd, 'octavo.config.json'),
    '{ "formats": ["docx"], "build": { "cacheDir": "kept" }, "theme": { "text": { "sizePt": 12 } } }',
  );
  expect(converted((await runOctavo(args, { cwd })).stderr)).toHaveLength(3);
  expect(converted((await runOctavo(args, { cwd })).stderr)).toEqual([]);
});

test('a damaged cache costs time and changes nothing', async () => {
  const cwd = makeFolder(files);
  await runOctavo(args, { cwd });
  const before = bytesOf(join(cwd, 'out'));
  const kept = join(cwd, 'kept');
  for (const name of listFiles(kept)) writeFileSync(join(kept, name), 'damaged');
  rmSync(join(cwd, 'out'), { recursive: true });
  const { status } = await runOctavo(args, { cwd });
  expect(status).toBe(0);
  expect(bytesOf(join(cwd, 'out'))).toEqual(before);
});

test('another folder, as on another machine, uses what is kept', async () => {
  const first = makeFolder(files);
  const second = makeFolder(files);
  await runOctavo(args, { cwd: first });
  const shared = ['--cache-dir', join(first, 'kept')];
  const { stderr } = await runOctavo([...args, ...shared], { cwd: second });
  expect(converted(stderr)).toEqual([]);
  expect(bytesOf(join(second, 'out'))).toEqual(bytesOf(join(first, 'out')));
});

test('--no-cache neither reads nor writes one', async () => {
  const cwd = makeFolder(files);
  await runOctavo([...args, '--no-cache'], { cwd });
  const again = await runOctavo([...args, '--no-cache'], { cwd });
  expect(converted(again.stderr)).toHaveLength(3);
  expect(readdirSync(cwd)).not.toContain('kept');
});
