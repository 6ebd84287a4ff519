import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../support/run-octavo.ts';
import { projectRoot } from '../support/source-files.ts';
import { linkPackages, withTemporaryFolder } from '../support/temporary-folder.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action: Action = parse(readFileSync(join(projectRoot, 'action.yml'), 'utf8'));
const script = join(projectRoot, 'scripts/action/build-downloads.mjs');

/** Runs the action's own step as a runner does, and reads what it left for the runner. */
async function runStep(folder: string, environment: Readonly<Record<string, string>>) {
  const [output, summary] = [join(folder, 'output.txt'), join(folder, 'summary.md')];
  const { CI: _ci, ...inherited } = process.env;
  const runner = { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary };
  const result = await run(process.execPath, [script], folder, { ...inherited, ...runner, ...environment });
  const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  const outputs = Object.fromEntries(
    read(output)
      .trim()
      .split('\n')
      .map((line) => line.split(/=(.*)/s).slice(0, 2)),
  );
  return { ...result, outputs, summary: read(summary) };
}

describe('the workflows', () => {
  const folder = join(projectRoot, '.github/workflows');
  it.each(readdirSync(folder))('%s pins what it uses to commits', (name) => {
    const used = [...readFileSync(join(folder, name), 'utf8').matchAll(/uses: (\S+)/g)].map(
      ([, uses]) => uses,
    );
    for (const uses of used.filter((uses) => uses !== './'))
      expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  });
});

describe('the action', () => {
  it('pins what it uses to commits, and takes every output from a step', () => {
    const { steps } = action.runs;
    expect(action.runs.using).toBe('composite');
    for (const { uses } of steps)
      if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    const ids = steps.flatMap(({ id }) => id ?? []);
    expect(Object.keys(action.outputs)).toEqual([
      'out-dir',
      'manifest',
      'files',
      'errors',
      'warnings',
      'cache-hit',
    ]);
    for (const { value } of Object.values(action.outputs))
      expect(ids).toContain(/steps\.([\w-]+)\./.exec(value)?.[1]);
    const used = JSON.stringify(steps);
    for (const name of Object.keys(action.inputs)) expect(used).toContain(`inputs.${name}`);
  });

  it('fills in outputs, annotations and the summary', { timeout: 300_000 }, async () => {
    await withTemporaryFolder(async (folder) => {
      await linkPackages(folder);
      await mkdir(join(folder, 'docs'));
      await writeFile(join(folder, 'docs/a.md'), '# A | a < b\n\n![none](none.png)\n');
      await writeFile(join(folder, 'docs/b.md'), '# B\n');
      const { status, stdout, outputs, summary } = await runStep(folder, {
        OCTAVO_INPUTS: 'docs\n',
        OCTAVO_FORMATS: 'docx',
        OCTAVO_OUT_DIR: 'out',
      });
      expect(status).toBe(0);
      expect(outputs).toEqual({
        'out-dir': join(folder, 'out'),
        manifest: join(folder, 'out/manifest.json'),
        files: '["a.docx","b.docx"]',
        errors: '0',
        warnings: '1',
        'cache-hit': 'false',
      });
      expect(existsSync(outputs['manifest'] ?? '')).toBe(true);
      expect(stdout).toContain('::warning file=docs/a.md,line=3,col=1');
      expect(summary).toContain('2 files, 0 errors, 1 warning');
      expect(summary).toMatch(/\| A &#124; a &#60; b \| `docs\/a\.md` \| docx \(\d+ KB\) \|/);
    });
  });

  it('takes from the cache what a run on another checkout has kept, and says so', {
    timeout: 300_000,
  }, async () => {
    await withTemporaryFolder(async (folder) => {
      const runs = [];
      for (const checkout of ['first', 'second'].map((name) => join(folder, name))) {
        await mkdir(join(checkout, 'docs'), { recursive: true });
        await linkPackages(checkout);
        for (const name of ['a', 'b']) await writeFile(join(checkout, 'docs', `${name}.md`), `# ${name}\n`);
        const cache = { OCTAVO_CACHE_DIR: join(folder, 'octavo-cache') };
        runs.push(await runStep(checkout, { OCTAVO_INPUTS: 'docs', OCTAVO_FORMATS: 'docx', ...cache }));
      }
      expect(runs.map(({ outputs }) => outputs['cache-hit'])).toEqual(['false', 'true']);
      // Documents that are converted are told one by one.
      expect(runs.map(({ stderr }) => stderr.includes('docs/a.md'))).toEqual([true, false]);
      expect(runs.map(({ outputs }) => outputs['files'])).toEqual([
        '["a.docx","b.docx"]',
        '["a.docx","b.docx"]',
      ]);
    });
  });

  it('fails as the command does, and takes no input for a flag', { timeout: 300_000 }, async () => {
    await withTemporaryFolder(async (folder) => {
      await linkPackages(folder);
      await writeFile(join(folder, 'a.md'), '---\na: [\n---\n');
      const broken = await runStep(folder, { OCTAVO_INPUTS: 'a.md', OCTAVO_FORMATS: 'docx' });
      expect(broken.status).not.toBe(0);
      expect(broken.outputs['errors']).toBe('1');
      const flag = await runStep(folder, { OCTAVO_INPUTS: '--help' });
      expect(flag.status).toBe(2);
      const unknown = await runStep(folder, { OCTAVO_FLAGS: '--no-such-flag' });
      expect(unknown).toMatchObject({ status: 2, outputs: { errors: '1', files: '[]' } });
      expect(unknown.stdout).toContain('::error title=octavo::');
      expect(unknown.stderr).toContain('Unknown flag `--no-such-flag`');
    });
  });
});
