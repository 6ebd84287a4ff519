import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
