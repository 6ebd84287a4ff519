import { existsSync, readFileSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makePng } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { run, runOctavo } from '../support/run-octavo.ts';
import { linkPackages, withTemporaryFolder } from '../support/temporary-folder.ts';

const remote = [
  '# Remote things',
  '',
  '![remote](https://example.com/a.png) ![also](//example.com/b.png)',
  '',
  '[link](https://example.com/) <img src="http://example.com/c.png" alt="raw">',
  '',
  '![drawing](drawing.svg)',
  '',
].join('\n');

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><style>@import url(https://example.com/x.css);</style><image href="https://example.com/d.png" width="10" height="10"/><rect width="5" height="5"/></svg>';

describe('the watch over the network', () => {
  it.each([
    "fetch('http://127.0.0.1:9/')",
    "require('node:http').get('http://127.0.0.1:9/')",
    "require('node:net').connect(9)",
  ])('sees %s', async (code) => {
    await withTemporaryFolder(async (folder) => {
      const log = join(folder, 'network.log');
      const preload = new URL('preload/no-network.mjs', import.meta.url).href;
      const environment = { ...process.env, OCTAVO_TEST_LOG: log };
      const { status } = await run(
        process.execPath,
        [`--import=${preload}`, '-e', code],
        folder,
        environment,
      );
      expect(status).not.toBe(0);
      expect(readFileSync(log, 'utf8')).not.toBe('');
    });
  });
});

describe('a build', { timeout: 300_000 }, () => {
  it('uses no network', async () => {
    await withTemporaryFolder(async (folder) => {
      const log = join(folder, 'network.log');
      await linkPackages(folder);
      await writeFile(join(folder, 'a.md'), remote);
      await writeFile(join(folder, 'drawing.svg'), drawing);
      const { status, stderr } = await runOctavo(['build', 'a.md', '--out-dir', 'out'], {
        folder,
        preload: new URL('preload/no-network.mjs', import.meta.url),
        environment: { OCTAVO_TEST_LOG: log },
      });
      expect(status, stderr).toBe(0);
      expect(existsSync(log) ? readFileSync(log, 'utf8') : '').toBe('');
    });
  });

  it('reads nothing outside the project for a document', async () => {
    await withTemporaryFolder(async (folder) => {
      const project = join(folder, 'project');
      const log = join(folder, 'reads.log');
      await mkdir(project);
      await linkPackages(project);
      await writeFile(join(project, 'package.json'), '{}');
      for (const name of ['secret.png', 'secret-2.png'])
        await writeFile(join(folder, name), makePng(3, 3, [1, 2, 3]));
      await symlink(join(folder, 'secret-2.png'), join(project, 'inside.png'));
      const urls = [
        '../secret.png',
        join(folder, 'secret.png'),
        `file://${folder}/secret.png`,
        'inside.png',
        '/etc/hostname',
        '%2e%2e/secret.png',
        'x/../../secret.png',
      ];
      await writeFile(join(project, 'a.md'), urls.map((url) => `![kept alt](<${url}>)`).join('\n\n'));
      const { status, stderr } = await runOctavo(['build', 'a.md', '--out-dir', 'out'], {
        folder: project,
        preload: new URL('preload/log-reads.mjs', import.meta.url),
        environment: { OCTAVO_TEST_LOG: log },
      });
      expect(status, stderr).toBe(0);
      const read = readFileSync(log, 'utf8').split('\n');
      expect(read.some((path) => path.endsWith('a.md'))).toBe(true);
      expect(read.filter((path) => /secret|inside\.png|hostname/.test(path))).toEqual([]);
    });
  });
});
