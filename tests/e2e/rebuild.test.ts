import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { digestTree } from '../support/read-tree.ts';
import { runOctavo } from '../support/run-octavo.ts';
import { projectRoot } from '../support/source-files.ts';
import { linkPackages, withTemporaryFolder } from '../support/temporary-folder.ts';

it('content/ gives the same bytes in another folder, time zone and locale', {
  timeout: 600_000,
}, async () => {
  await withTemporaryFolder(async (folder) => {
    await linkPackages(folder);
    const here = buildContent(join(folder, 'a'), { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' });
    const there = buildContent(join(folder, 'another', 'rather deep', 'ßolder'), {
      TZ: 'Pacific/Kiritimati',
      LANG: 'ar_EG.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    });
    const [first, second] = await Promise.all([here, there]);
    expect(Object.keys(first).length).toBeGreaterThan(16);
    expect(second).toEqual(first);
  });
});

/** Builds a copy of the published documents; gives the digests of what came out. */
async function buildContent(
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  for (const part of ['content', 'docs']) {
    const isSource = (path: string): boolean =>
      !/[\\/](dist|node_modules|\.turbo)([\\/]|$)/.test(path.slice(projectRoot.length));
    await cp(join(projectRoot, part), join(folder, part), { recursive: true, filter: isSource });
  }
  const content = join(folder, 'content');
  const { status, stderr } = await runOctavo(['build', '--out-dir', 'dist'], {
    folder: content,
    environment,
  });
  expect(status, stderr).toBe(0);
  return digestTree(join(content, 'dist'));
}
