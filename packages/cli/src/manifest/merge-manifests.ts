import { join, resolve } from 'node:path';
import type { ExitCode } from '../command.ts';
import { createIndexPage } from '../index-page/create-index-page.ts';
import { jsonFile } from '../output/json-file.ts';
import type { Manifest } from '../output/manifest.ts';
import { refuseConfiguration } from '../output/refuse-configuration.ts';
import type { Report } from '../output/report.ts';
import { writeWholeFile } from '../output/write-whole-file.ts';
import { loadProject } from '../project/load-project.ts';
import { reasonOf } from '../reason-of.ts';
import { createReporter } from '../terminal/reporter.ts';
import { showPath } from '../terminal/show-path.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';
import { checkedCopies } from './checked-copies.ts';
import { readShards, type ShardManifest } from './read-shards.ts';

export interface MergeFlags {
  readonly 'out-dir': string | undefined;
  readonly index: boolean | undefined;
  readonly config: string | undefined;
  readonly quiet: boolean | undefined;
  readonly json: boolean | undefined;
}

/**
 * `octavo manifest merge`: what the shards of a build wrote becomes one folder with one manifest, report and download page,
 * the same as if one machine had built it. Every shard must be there, and every file as its manifest says; otherwise nothing
 * is written.
 */
export async function mergeManifests(
  flags: MergeFlags,
  folders: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const { config, ...project } = await loadProject(terminal.cwd, flags.config);
  const reporter = createReporter(terminal, project.root, flags);
  reporter.diagnostics(project.diagnostics, project.configText);
  if (config === undefined) return await refuseConfiguration(flags, project.diagnostics, terminal);
  const outDir = outDirOf(flags, folders, terminal.cwd);
  const shards = readShards(folders.map((folder) => resolve(terminal.cwd, folder)));
  const copies = shards.flatMap((shard) => checkedCopies(shard, outDir));
  const manifest = mergedManifest(shards);
  const written: readonly (readonly [string, Uint8Array | string])[] = [
    ...copies,
    [join(outDir, 'report.json'), jsonFile(mergedReport(shards))],
    ...((flags.index ?? config.index.enabled)
      ? [[join(outDir, 'index.html'), createIndexPage(manifest, config)] as const]
      : []),
    // Last, so that a folder with a manifest is whole.
    [join(outDir, 'manifest.json'), jsonFile(manifest)],
  ];
  for (const [path, content] of written) await write(path, content);
  const paths = written.map(([path]) => showPath(terminal.cwd, path));
  if (flags.json) await terminal.writeResult(jsonFile({ schemaVersion: 1, files: paths }));
  else if (!flags.quiet) await terminal.writeResult(paths.map((path) => `${path}\n`).join(''));
  return 0;
}

function outDirOf(flags: MergeFlags, folders: readonly string[], cwd: string): string {
  const [only, ...others] = folders;
  if (only === undefined) throw new UsageError('Name the folders that the shards wrote.');
  if (flags['out-dir'] !== undefined) return resolve(cwd, flags['out-dir']);
  if (others.length > 0) throw new UsageError('Several folders become one: say with `--out-dir` which.');
  return resolve(cwd, only);
}

function mergedManifest(shards: readonly ShardManifest[]): Manifest {
  const files = shards.flatMap(({ manifest }) => manifest.files);
  const documents = shards.flatMap(({ manifest }) =>
    manifest.documents.map((document, index) => ({ document, place: manifest.shard?.places[index] ?? 0 })),
  );
  return {
    schemaVersion: 1,
    documents: documents.toSorted((left, right) => left.place - right.place).map(({ document }) => document),
    files: files.toSorted((left, right) => (left.path < right.path ? -1 : 1)),
  };
}

function mergedReport(shards: readonly ShardManifest[]): Report {
  const documents = shards.flatMap(({ report }) => report.documents);
  const [first] = shards;
  return {
    schemaVersion: 1,
    // Each shard says the same of configuration and inputs.
    diagnostics: first === undefined ? [] : first.report.diagnostics,
    documents: documents.toSorted((left, right) => (left.source < right.source ? -1 : 1)),
  };
}

async function write(path: string, content: Uint8Array | string): Promise<void> {
  await writeWholeFile(path, content).catch((error: unknown) => {
    throw new UsageError(`\`${path}\` cannot be written: ${reasonOf(error)}.`);
  });
}
