import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../support/list-files.ts';
import { makeFolder } from '../support/make-folder.ts';
import { runOctavo } from '../support/run-octavo.ts';

const files = {
  'docs/z.md': '# Z\n\nLast by name.\n',
  'docs/deep/b.md': '# B\n\n![no](no.png)\n',
  'docs/a.md': '# A\n\nFirst by name.\n',
  'octavo.config.json': '{ "input": ["docs/z.md", "docs"], "formats": ["docx"], "index": true }',
};

const build = (cwd: string, ...args: readonly string[]) => runOctavo(['build', ...args], { cwd });
const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8');

/** The project built by two machines into `one` and `two`. */
async function twoShards(): Promise<string> {
  const cwd = makeFolder(files);
  expect((await build(cwd, '--out-dir', 'one', '--shard', '1/2')).status).toBe(0);
  expect((await build(cwd, '--out-dir', 'two', '--shard', '2/2')).status).toBe(0);
  return cwd;
}

test('merged shards are the same as the build of one machine, byte for byte', async () => {
  const cwd = await twoShards();
  expect((await build(cwd, '--out-dir', 'whole')).status).toBe(0);
  const { status, stderr } = await runOctavo(['manifest', 'merge', 'one', 'two', '--out-dir', 'merged'], {
    cwd,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const names = listFiles(join(cwd, 'whole'));
  expect(names).toEqual(['a.docx', 'deep/b.docx', 'index.html', 'manifest.json', 'report.json', 'z.docx']);
  expect(listFiles(join(cwd, 'merged'))).toEqual(names);
  for (const name of names) expect(read(cwd, `merged/${name}`), name).toBe(read(cwd, `whole/${name}`));
});

test('shards in one folder are merged in place', async () => {
  const cwd = makeFolder(files);
  await build(cwd, '--out-dir', 'out', '--shard', '1/2');
  await build(cwd, '--out-dir', 'out', '--shard', '2/2');
  expect((await runOctavo(['manifest', 'merge', 'out'], { cwd })).status).toBe(0);
  expect(JSON.parse(read(cwd, 'out/manifest.json')).files).toHaveLength(3);
});

test('a shard that is missing, or a file that is not what its manifest lists, stops the merge', async () => {
  const cwd = await twoShards();
  const merge = (...folders: readonly string[]) =>
    runOctavo(['manifest', 'merge', ...folders, '--out-dir', 'merged'], { cwd });
  expect((await merge('one')).stderr).toContain('Shard 2 of 2 is missing.');
  expect((await merge('one', 'two', 'one')).stderr).toContain('Shard 1 of 2 is there twice');
  expect((await merge('docs')).stderr).toContain('made by `--shard 1/2`');
  writeFileSync(join(cwd, 'two', JSON.parse(read(cwd, 'two/manifest.2-of-2.json')).files[0].path), 'x');
  const { status, stderr } = await merge('one', 'two');
  expect(status).toBe(2);
  expect(stderr).toContain('is not the file that its manifest lists; build its shard again.');
  expect(() => listFiles(join(cwd, 'merged'))).toThrow();
});

test('a manifest cannot make the merge read a file outside its folder', async () => {
  const cwd = await twoShards();
  const path = join(cwd, 'one/manifest.1-of-2.json');
  writeFileSync(
    path,
    read(cwd, 'one/manifest.1-of-2.json').replace(/"path": "[^"]+"/, '"path": "../package.json"'),
  );
  const { status, stderr } = await runOctavo(['manifest', 'merge', 'one', 'two', '--out-dir', 'm'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain('names a file outside of it');
});

test('what is no shard is refused', async () => {
  const cwd = makeFolder(files);
  for (const text of ['0/2', '3/2', '1', 'a/b', '1/0'])
    expect((await build(cwd, '--out-dir', 'out', `--shard=${text}`)).stderr).toContain('such as `2/5`');
  expect((await build(cwd, 'docs', '--shard', '1/2')).stderr).toContain('`--shard` needs `--out-dir`.');
  rmSync(join(cwd, 'docs'), { recursive: true });
});
