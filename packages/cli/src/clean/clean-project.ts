import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { cacheFolder } from '../cache/cache-folder.ts';
import type { ExitCode } from '../command.ts';
import { jsonFile } from '../output/json-file.ts';
import { refuseConfiguration } from '../output/refuse-configuration.ts';
import { loadProject } from '../project/load-project.ts';
import { createReporter } from '../terminal/reporter.ts';
import { showPath } from '../terminal/show-path.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';

export interface CleanFlags {
  readonly outputs: boolean | undefined;
  readonly 'out-dir': string | undefined;
  readonly 'cache-dir': string | undefined;
  readonly config: string | undefined;
  readonly json: boolean | undefined;
}

/** What a cache folder holds; whatever else lies there is not ours. */
const cacheParts = ['objects', 'records', 'written', 'half-written'];

/** `octavo clean`: removes what builds have kept and, when asked, the files of the last build. */
export async function cleanProject(
  flags: CleanFlags,
  positionals: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (positionals.length > 0) throw new UsageError('`octavo clean` takes no files.');
  const { config, ...project } = await loadProject(terminal.cwd, flags.config);
  const reporter = createReporter(terminal, project.root, {});
  reporter.diagnostics(project.diagnostics, project.configText);
  if (config === undefined) return await refuseConfiguration(flags, project.diagnostics, terminal);
  const named =
    flags['cache-dir'] === undefined ? config.build.cacheDir : resolve(terminal.cwd, flags['cache-dir']);
  const { environment } = terminal;
  const cache = cacheFolder({
    projectRoot: project.root,
    configFolder: project.configFolder,
    named,
    environment,
  });
  const kept = cacheParts.map((part) => join(cache, part)).filter((path) => existsSync(path));
  const outDir =
    flags['out-dir'] === undefined
      ? config.outDir && resolve(project.configFolder, config.outDir)
      : resolve(terminal.cwd, flags['out-dir']);
  if (flags.outputs && outDir === '')
    throw new UsageError('No `outDir` is configured; name one with `--out-dir`.');
  const outputs = flags.outputs ? outputsOf(outDir) : [];
  for (const path of [...kept, ...outputs]) rmSync(path, { recursive: true, force: true });
  const removed = [...kept, ...outputs].map((path) => showPath(terminal.cwd, path));
  if (flags.json) {
    await terminal.writeResult(jsonFile({ schemaVersion: 1, removed }));
    return 0;
  }
  for (const path of removed) reporter.message(`removed ${path}`);
  if (kept.length + outputs.length === 0) reporter.message('nothing to remove');
  return 0;
}

/** Files that a manifest lists and that are still as they were written, and what describes the build. */
function outputsOf(outDir: string): readonly string[] {
  const manifestPath = join(outDir, 'manifest.json');
  const entries = readManifest(manifestPath);
  const files = entries
    .map(({ path, sha256 }) => ({ path: resolve(outDir, path), sha256 }))
    // A manifest is a file like any other: it may not lead out of its folder.
    .filter(({ path }) => !relative(outDir, path).startsWith(`..${sep}`) && relative(outDir, path) !== '..')
    .filter(({ path, sha256 }) => hashOf(path) === sha256)
    .map(({ path }) => path);
  if (files.length === 0) return [];
  return [...files, manifestPath, ...[join(outDir, 'report.json')].filter((path) => existsSync(path))];
}

function readManifest(path: string): readonly { readonly path: string; readonly sha256: string }[] {
  try {
    const { files } = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(files)
      ? files.filter((file) => typeof file?.path === 'string' && typeof file.sha256 === 'string')
      : [];
  } catch {
    return [];
  }
}

function hashOf(path: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return undefined;
  }
}
