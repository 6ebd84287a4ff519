import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../support/list-files.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

const build = ['build', '-t', 'docx'];
const isRoot = process.getuid?.() === 0;

/** No stack trace, and the good document is built whatever became of the other. */
function expectTheOtherBuilt(cwd: string, stderr: string) {
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(readFileSync(join(cwd, 'good.docx')).subarray(0, 2).toString()).toBe('PK');
  expect(listFiles(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
}

test('a missing file is named, with the nearest name, and the rest is built', async () => {
  const cwd = makeFolder({ 'good.md': 'Good.', 'article.md': 'Hi.' });
  const { status, stderr } = await runOctavo([...build, 'artcle.md', 'good.md'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain(
    '`artcle.md` cannot be read: there is no such file or folder (did you mean `article.md`?)',
  );
  expect(stderr).toContain('[file-unreadable]');
  expectTheOtherBuilt(cwd, stderr);
});

test('a file whose links lead in a circle cannot be read', async () => {
  const cwd = makeFolder({ 'good.md': 'Good.' });
  symlinkSync('loop.md', join(cwd, 'loop.md'));
  const { status, stderr } = await runOctavo([...build, 'loop.md', 'good.md'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain('`loop.md` cannot be read: its links lead in a circle');
  expectTheOtherBuilt(cwd, stderr);
});

test.skipIf(isRoot)('a file without permission cannot be read', async () => {
  const cwd = makeFolder({ 'good.md': 'Good.', 'secret.md': 'x' });
  chmodSync(join(cwd, 'secret.md'), 0);
  const { status, stderr } = await runOctavo([...build, 'secret.md', 'good.md'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain('`secret.md` cannot be read: permission is denied');
  expectTheOtherBuilt(cwd, stderr);
});

test.skipIf(isRoot)('a folder without permission cannot be written to', async () => {
  const cwd = makeFolder({ 'good.md': 'Good.', 'locked/a.md': 'x' });
  chmodSync(join(cwd, 'locked'), 0o500);
  const { status, stderr } = await runOctavo([...build, 'locked/a.md', 'good.md'], { cwd });
  chmodSync(join(cwd, 'locked'), 0o700);
  expect(status).toBe(2);
  expect(stderr).toContain('cannot be written: permission is denied');
  expectTheOtherBuilt(cwd, stderr);
});

test('a device is no document', async () => {
  const cwd = makeFolder({ 'good.md': 'Good.' });
  const { status, stderr } = await runOctavo([...build, '/dev/zero', 'good.md'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain('`/dev/zero` cannot be read: it is not a regular file');
  expectTheOtherBuilt(cwd, stderr);
});

test('malformed YAML is an error at its place, and nothing is written for that document', async () => {
  const cwd = makeFolder({ 'good.md': 'Good.', 'bad.md': '---\ntitle: [a\n---\n\nText.\n' });
  const { status, stderr } = await runOctavo([...build, 'bad.md', 'good.md'], { cwd });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^bad\.md:\d+:\d+: error: The front matter is not valid YAML: .*\[front-matter-invalid\]$/m,
  );
  expect(existsSync(join(cwd, 'bad.docx'))).toBe(false);
  expectTheOtherBuilt(cwd, stderr);
});

test('UTF-16 is recognised and refused', async () => {
  const cwd = makeFolder({ 'good.md': 'Good.', 'wide.md': Buffer.from('\ufeffHello there', 'utf16le') });
  const { status, stderr } = await runOctavo([...build, 'wide.md', 'good.md'], { cwd });
  expect(status).toBe(1);
  expect(stderr).toContain('[source-encoding]');
  expectTheOtherBuilt(cwd, stderr);
});

test('an image that is not one is a warning; the document is built', async () => {
  const cwd = makeFolder({ 'good.md': 'See ![a chart](chart.png) here.', 'chart.png': 'not a picture' });
  const lenient = await runOctavo([...build, 'good.md'], { cwd });
  expect(lenient.status).toBe(0);
  expect(lenient.stderr).toMatch(/^good\.md:1:5: warning: .*`chart\.png`.*\[image-broken\]$/m);
  expectTheOtherBuilt(cwd, lenient.stderr);
  const strict = await runOctavo([...build, 'good.md', '--strict'], { cwd });
  expect(strict.status).toBe(1);
  expectTheOtherBuilt(cwd, strict.stderr);
});

test('a folder in the place of an output is an error of that output only', async () => {
  const cwd = makeFolder({ 'good.md': 'Good.', 'taken.md': 'x' });
  mkdirSync(join(cwd, 'taken.docx'));
  const { status, stderr } = await runOctavo([...build, 'taken.md', 'good.md'], { cwd });
  expect(status).toBe(1);
  expect(stderr).toMatch(/taken\.docx` cannot be written: it is a folder\. \[output-unwritable\]/);
  expectTheOtherBuilt(cwd, stderr);
});

test('an output folder below a file cannot be made', async () => {
  const cwd = makeFolder({ 'good.md': 'Good.', blocker: '' });
  // Once before anything is kept, and once from what is.
  const cacheDir = ['--cache-dir', 'kept'];
  await runOctavo([...build, 'good.md', '--out-dir', 'out', ...cacheDir], { cwd });
  for (const cache of [['--no-cache'], cacheDir]) {
    const args = [...build, 'good.md', '--out-dir', 'blocker/out', ...cache];
    const { status, stdout, stderr } = await runOctavo(args, { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('cannot be written: a part of the path is a file, not a folder');
    expect(stderr).not.toContain('fault of Octavo');
  }
  const single = await runOctavo(['build', 'good.md', '-o', 'blocker/good.docx'], { cwd });
  expect(single.status).toBe(2);
  expect(single.stderr).toContain('cannot be written: a part of the path is a file, not a folder');
});

test('a folder without documents is named', async () => {
  const cwd = makeFolder({ 'empty/x.png': '' });
  const { status, stderr } = await runOctavo(['build', 'empty'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain('`empty` cannot be read: no .md or .markdown file is in this folder');
});

test('escape codes of a document do not reach the terminal', async () => {
  const cwd = makeFolder({ 'a.md': '![x](\u001b[31mred\u0007.png) and ![y](<no\u001b]0;owned\u0007.png>)' });
  const { stderr } = await runOctavo(['check', 'a.md'], { cwd });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
  expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
});
