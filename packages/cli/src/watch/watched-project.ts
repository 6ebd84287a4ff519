import { dirname, relative, resolve, sep } from 'node:path';
import type { BuildFlags } from '../build/build-flags.ts';
import { planBuild } from '../build/plan-build.ts';
import { loadProject } from '../project/load-project.ts';
import { parseReporters } from '../reporters/write-reports.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { WatchOptions } from './watch-files.ts';

/** What a watched build reads and writes, as far as its configuration can be read. */
export interface WatchedProject extends WatchOptions {
  /** Absolute paths of the documents. */
  readonly sources: ReadonlySet<string>;
  /** Whether all files go into one folder, of which everything unchanged is kept. */
  readonly hasFolder: boolean;
}

/** Looks up what a build would read and write, without building. Throws what the build would throw. */
export async function watchedProject(
  flags: BuildFlags,
  inputs: readonly string[],
  terminal: Terminal,
): Promise<WatchedProject> {
  const project = await loadProject(terminal.cwd, flags.config);
  const { config } = project;
  const reports = parseReporters(flags.reporter, { cwd: terminal.cwd, json: flags.json }).flatMap(
    ({ path }) => path ?? [],
  );
  const named = [...reports, ...(flags.report === undefined ? [] : [resolve(terminal.cwd, flags.report)])];
  if (config === undefined) {
    return { folders: [project.root], isOutput: () => false, sources: new Set(), hasFolder: false };
  }
  const plan = await planBuild(flags, inputs, { ...project, config }, terminal);
  const paths = plan.sources.flatMap(({ path }) => path ?? []);
  const outputs = plan.sources.flatMap((source) =>
    plan.formats.flatMap((format) => plan.outputPath(source, format) ?? []),
  );
  const written = new Set([...outputs, ...named]);
  const folders = [plan.outDir, plan.cacheFolder].filter((folder) => folder !== undefined);
  return {
    // A document may stand elsewhere, with its pictures beside it.
    folders: [
      ...new Set([
        project.root,
        ...paths.map((path) => dirname(path)).filter((folder) => !isWithin(folder, project.root)),
      ]),
    ],
    isOutput: (path) => written.has(path) || folders.some((folder) => isWithin(path, folder)),
    sources: new Set(paths),
    hasFolder: plan.outDir !== undefined,
  };
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`);
}
