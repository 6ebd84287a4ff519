import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspectDocx, inspectPdf } from '@octavo/testkit';
import { expect, it } from 'vitest';
import { run, runOctavo } from '../support/run-octavo.ts';
import { projectRoot } from '../support/source-files.ts';
import { withTemporaryFolder } from '../support/temporary-folder.ts';

const folders = ['core', 'typeset', 'pdf-check', 'math', 'pdf', 'docx', 'html', 'slides', 'cli'];

it('packed and installed into an empty folder, every entry point loads and octavo builds', {
  timeout: 600_000,
}, async () => {
  await withTemporaryFolder(async (folder) => {
    const tarballs = join(folder, 'tarballs');
    const project = join(folder, 'project');
    await mkdir(tarballs);
    await mkdir(project);
    for (const name of folders)
      await succeed(
        'npm',
        ['pack', '--silent', '--pack-destination', tarballs],
        join(projectRoot, 'packages', name),
      );
    const packed = readdirSync(tarballs).map((name) => join(tarballs, name));
    expect(packed).toHaveLength(folders.length);
    await writeFile(join(project, 'package.json'), '{ "type": "module", "private": true }');
    await succeed(
      'npm',
      ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error', ...packed],
      project,
    );
    await writeFile(join(project, 'load.mjs'), entryPoints().map(importLine).join('\n'));
    await succeed(process.execPath, ['load.mjs'], project);
    await writeFile(join(project, 'a.md'), '# Hello\n\nWords with a note[^1].\n\n[^1]: Noted.\n');
    const command = join(project, 'node_modules', '@octavo', 'cli', 'bin', 'octavo.cjs');
    const { status, stderr } = await runOctavo(['build', 'a.md', '--out-dir', 'out'], {
      folder: project,
      command,
    });
    expect(status, stderr).toBe(0);
    expect((await inspectPdf(readFileSync(join(project, 'out', 'a.pdf')))).metadata.title).toBe('Hello');
    expect(inspectDocx(readFileSync(join(project, 'out', 'a.docx'))).footnotes).toHaveLength(1);
    for (const file of ['a.pptx', 'a.slides.html', 'manifest.json'])
      expect(existsSync(join(project, 'out', file))).toBe(true);
  });
});

/** Every module and file that the published packages export. */
function entryPoints(): readonly string[] {
  return folders.flatMap((folder) => {
    // A package.json has the shape of one.
    const { name, exports } = JSON.parse(
      readFileSync(join(projectRoot, 'packages', folder, 'package.json'), 'utf8'),
    ) as {
      readonly name: string;
      readonly exports: Readonly<Record<string, unknown>>;
    };
    return Object.keys(exports).map((path) => `${name}${path.slice(1)}`);
  });
}

function importLine(entryPoint: string): string {
  return entryPoint.endsWith('.json')
    ? `await import('${entryPoint}', { with: { type: 'json' } });`
    : `if (Object.keys(await import('${entryPoint}')).length === 0 && '${entryPoint}' !== '@octavo/slides/deck') throw new Error('${entryPoint} exports nothing');`;
}

async function succeed(program: string, parameters: readonly string[], folder: string): Promise<void> {
  const { status, stdout, stderr } = await run(program, parameters, folder);
  expect(status, `${program} ${parameters.join(' ')}\n${stdout}\n${stderr}`).toBe(0);
}
