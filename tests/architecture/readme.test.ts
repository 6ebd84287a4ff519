import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../support/source-files.ts';

const run = promisify(execFile);
const readmes = [
  'README.md',
  ...readdirSync(join(projectRoot, 'packages')).map((folder) => `packages/${folder}/README.md`),
].filter((path) => existsSync(join(projectRoot, path)));

const blocks = readmes.flatMap((path) =>
  Array.from(
    readFileSync(join(projectRoot, path), 'utf8').matchAll(/^```(?:ts|typescript)\n([\s\S]*?)^```/gm),
    (match, index) => ({ name: `${path}, block ${index + 1}`, code: match[1] ?? '' }),
  ),
);

describe('the code in READMEs runs', () => {
  it('there is some in the first one', () => {
    expect(blocks.filter(({ name }) => name.startsWith('README.md'))).not.toEqual([]);
  });

  it.each(blocks)('$name', async ({ code }) => {
    const folder = await mkdtemp(join(tmpdir(), 'octavo-readme-'));
    try {
      await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'));
      await writeFile(join(folder, 'article.md'), '# An article\n\nWords.\n');
      await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
      await writeFile(join(folder, 'example.ts'), code);
      const parameters = ['--conditions=octavo-source', '--import', 'tsx', 'example.ts'];
      await run(process.execPath, parameters, { cwd: folder, timeout: 170_000 });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
