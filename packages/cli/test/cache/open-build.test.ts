import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBuild } from '../../src/cache/open-build.ts';
import { listFiles } from '../support/list-files.ts';
import { makeFolder } from '../support/make-folder.ts';

test('strays are looked for where nothing is known of a build, or one did not come to its end', () => {
  const folder = makeFolder({ 'written/other-records': '' });
  expect(openBuild(folder, 'site').mayFindStrays).toBe(true);
  writeFileSync(join(folder, 'written/site-records'), '');
  const build = openBuild(folder, 'site');
  // That of this process is under way.
  expect(build.mayFindStrays).toBe(false);
  const own = listFiles(join(folder, 'written')).filter((name) => name.startsWith('.site-open.'));
  build.end();
  const [first = ''] = own;
  const killed = join(folder, 'written', first.replace(`-${process.pid}-`, '-99999999-'));
  writeFileSync(killed, '');
  const next = openBuild(folder, 'site');
  expect(next.mayFindStrays).toBe(true);
  expect(existsSync(killed)).toBe(false);
  next.end();
  // One of other documents, which may have written to the same folders.
  const other = killed.replace('.site-open.', '.page-open.');
  writeFileSync(other, '');
  expect(openBuild(folder, 'site').mayFindStrays).toBe(true);
  openBuild(folder, 'page').end();
  expect(existsSync(other)).toBe(false);
  expect(openBuild(folder, 'site').mayFindStrays).toBe(false);
});

test('where nothing can be written strays are looked for', () => {
  const folder = makeFolder({ written: 'a file' });
  expect(openBuild(folder, 'site').mayFindStrays).toBe(true);
});
