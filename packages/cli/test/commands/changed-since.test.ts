import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>';
const files = {
  '.gitignore': 'out\n',
  'octavo.config.json': '{ "input": ["docs"], "formats": ["docx"], "outDir": "out", "index": true }',
  'docs/a.md': '# A\n\nWords.\n',
  'docs/b.md': '# B\n\n![A picture](my%20picture.svg)\n',
  'docs/c.md': '# C\n\n[^n]: Unused.\n',
  'docs/my picture.svg': picture,
};

function repository(): { cwd: string; git: (...args: readonly string[]) => void } {
  const cwd = makeFolder(files);
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  const git = (...args: readonly string[]) =>
    void execFileSync('git', ['-C', cwd, ...identity, ...args], { stdio: 'pipe' });
  git('init', '--initial-branch=main');
  git('add', '.');
  git('commit', '-m', 'First');
  return { cwd, git };
}

async function built(cwd: string, commit = 'HEAD'): Promise<readonly string[]> {
  const { status, stdout, stderr } = await runOctavo(['build', '--changed-since', commit], { cwd });
  expect(status, stderr).toBe(0);
  return stdout.split('\n').filter((line) => line.endsWith('.docx'));
}

test('only documents that changed, or that name a changed picture, are built', async () => {
  const { cwd } = repository();
  expect(await built(cwd)).toEqual([]);
  writeFileSync(join(cwd, 'docs/a.md'), '# A\n\nOther words.\n');
  expect(await built(cwd)).toEqual(['out/a.docx']);
  writeFileSync(join(cwd, 'docs/my picture.svg'), picture.replace('9v9', '8v8'));
  expect(await built(cwd)).toEqual(['out/a.docx', 'out/b.docx']);
});

test('a new document is built, and all when the configuration changes', async () => {
  const { cwd } = repository();
  mkdirSync(join(cwd, 'docs/new'));
  writeFileSync(join(cwd, 'docs/new/d.md'), '# D\n');
  expect(await built(cwd)).toEqual(['out/new/d.docx']);
  writeFileSync(join(cwd, 'octavo.config.json'), files['octavo.config.json'].replace('"docx"', '"docx" '));
  expect(await built(cwd)).toHaveLength(4);
});

test('what another branch changed meanwhile does not count', async () => {
  const { cwd, git } = repository();
  git('checkout', '-b', 'work');
  writeFileSync(join(cwd, 'docs/a.md'), '# A\n\nOther words.\n');
  git('commit', '-am', 'Second');
  git('checkout', 'main');
  writeFileSync(join(cwd, 'docs/c.md'), '# C\n');
  git('commit', '-am', 'Third');
  git('checkout', 'work');
  expect(await built(cwd, 'main')).toEqual(['out/a.docx']);
});

test('the documents that were not built again stay in the manifest and on the download page', async () => {
  const { cwd } = repository();
  await runOctavo(['build'], { cwd });
  writeFileSync(join(cwd, 'docs/b.md'), '# Changed\n');
  rmSync(join(cwd, 'out/c.docx'));
  await built(cwd);
  const manifest = JSON.parse(readFileSync(join(cwd, 'out/manifest.json'), 'utf8'));
  expect(manifest.files.map(({ path }: { path: string }) => path)).toEqual(['a.docx', 'b.docx']);
  expect(manifest.documents.map(({ title }: { title: string }) => title)).toEqual(['A', 'Changed']);
  expect(readFileSync(join(cwd, 'out/index.html'), 'utf8')).toContain('href="a.docx"');
});

test('a commit that is not there, and a folder without a repository, are told', async () => {
  const { cwd } = repository();
  const unknown = await runOctavo(['build', '--changed-since', 'nowhere'], { cwd });
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain('What changed since `nowhere` is not known:');
  rmSync(join(cwd, '.git'), { recursive: true });
  const without = await runOctavo(['build', '--changed-since', 'HEAD'], {
    cwd,
    environment: { GIT_CEILING_DIRECTORIES: join(cwd, '..') },
  });
  expect(without.stderr).toContain('not a git repository');
});
