import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../support/list-files.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

test('init makes a project that builds without a warning', async () => {
  const cwd = makeFolder({});
  const made = await runOctavo(['init'], { cwd });
  expect(made).toMatchObject({ status: 0, stdout: 'octavo.config.ts\narticle.md\n' });
  const checked = await runOctavo(['check', '--strict'], { cwd });
  expect(checked).toMatchObject({ status: 0, stderr: '1 document, nothing wrong\n' });
  const built = await runOctavo(['build', '-t', 'docx'], { cwd });
  expect(built.status).toBe(0);
  expect(listFiles(join(cwd, 'dist'))).toEqual([
    'article.docx',
    'index.html',
    'manifest.json',
    'report.json',
  ]);
});

test.each(['article.md', 'octavo.config.json'])('init leaves %s as it is', async (name) => {
  const cwd = makeFolder({ [name]: '{}' });
  const { status, stderr } = await runOctavo(['init'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain(`\`${name}\` is there already`);
  expect(listFiles(cwd)).toEqual([name, 'package.json'].sort());
});

const pasted =
  'A title of few words\nIt was said that "quotes are straight".\nA second paragraph\'s words.\n';

test('import writes Markdown and lists its findings; it replaces nothing unasked', async () => {
  const cwd = makeFolder({ 'a.txt': pasted });
  const first = await runOctavo(['import', 'a.txt', '-o', 'a.md'], { cwd });
  expect(first.status).toBe(0);
  expect(first.stderr).toMatch(/^a\.txt:1:1: info: .*\[import-title\]$/m);
  const markdown = readFileSync(join(cwd, 'a.md'), 'utf8');
  expect(markdown).toContain('title: A title of few words');
  expect(markdown).toContain('“quotes are straight”');
  const second = await runOctavo(['import', 'a.txt', '-o', 'a.md'], { cwd });
  expect(second.status).toBe(2);
  expect(second.stderr).toContain('`a.md` is there already; `--force` replaces it.');
  expect((await runOctavo(['import', 'a.txt', '-o', 'a.md', '--force'], { cwd })).status).toBe(0);
});

test('import from standard input goes to standard output', async () => {
  const { status, stdout } = await runOctavo(['import', '-', '-q'], { cwd: makeFolder({}), input: pasted });
  expect(status).toBe(0);
  expect(stdout).toContain('A second paragraph’s words.');
});

test('a text builds directly, every paragraph of its own', async () => {
  const cwd = makeFolder({ 'a.txt': pasted });
  const { stdout } = await runOctavo(['inspect', 'a.txt'], { cwd });
  const { children } = JSON.parse(stdout);
  expect(children.map(({ type }: { type: string }) => type)).toEqual(['paragraph', 'paragraph']);
  expect((await runOctavo(['build', 'a.txt', '-t', 'docx'], { cwd })).status).toBe(0);
});
