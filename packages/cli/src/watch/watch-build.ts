import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { type BuildFlags, buildFlags } from '../build/build-flags.ts';
import type { ExitCode } from '../command.ts';
import { positionalIndexes } from '../flags/parse-flags.ts';
import { plural } from '../terminal/plural.ts';
import { printable } from '../terminal/printable.ts';
import { showPath } from '../terminal/show-path.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';
import { untilInterrupted } from './until-interrupted.ts';
import { watchFiles } from './watch-files.ts';
import { watchedProject } from './watched-project.ts';

/** More changed files than this are counted. */
const namedChanges = 3;

/**
 * `octavo build --watch`: builds, and again whenever something in the project changes, until it is interrupted. Each build is a
 * process of its own, so that no fault ends the watching and a changed configuration is read anew.
 */
export async function watchBuild(
  flags: BuildFlags,
  inputs: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (inputs.includes('-') || flags.output === '-')
    throw new UsageError('`--watch` is for files: standard input and output do not change.');
  let project = await watchedProject(flags, inputs, terminal);
  let waiting: Set<string> | undefined;
  let running: ChildProcess | undefined;
  const build = async (changed: ReadonlySet<string> | undefined): Promise<void> => {
    running = startBuild(
      changed === undefined || project.hasFolder ? undefined : onlySources(changed, project.sources),
    );
    await new Promise((resolve) => running?.once('close', resolve));
    running = undefined;
    // New documents, other outputs; a configuration that cannot be used has just been told.
    project = await watchedProject(flags, inputs, terminal).catch(() => project);
    if (waiting === undefined) {
      if (!flags.quiet)
        terminal.writeMessage(`${terminal.colors.dim(waitingMessage(project.sources.size))}\n`);
      return;
    }
    const next = waiting;
    waiting = undefined;
    await build(next);
  };
  const watcher = watchFiles(
    { folders: project.folders, isOutput: (path) => project.isOutput(path) },
    (paths) => {
      if (!flags.quiet) terminal.writeMessage(`\n${changeMessage(paths, terminal)}\n`);
      if (running === undefined) void build(new Set(paths));
      else waiting = new Set([...(waiting ?? []), ...paths]);
    },
  );
  await watcher.ready;
  const interrupted = untilInterrupted();
  await build(undefined);
  await interrupted;
  running?.kill();
  await watcher.close();
  return 0;
}

/** The documents to build when nothing but documents changed; `undefined` for all: what else changed may stand in any of them. */
function onlySources(
  changed: ReadonlySet<string>,
  sources: ReadonlySet<string>,
): readonly string[] | undefined {
  const paths = [...changed].filter((path) => existsSync(path));
  return paths.length > 0 && paths.every((path) => sources.has(path)) ? paths : undefined;
}

/** Starts this command without `--watch`, of some documents where they are named. */
function startBuild(sources: readonly string[] | undefined): ChildProcess {
  const [script = '', ...given] = process.argv.slice(1);
  const args = given.filter((argument) => argument !== '--watch');
  const positionals = new Set(sources === undefined ? [] : positionalIndexes(args, buildFlags).slice(1));
  const kept = args.filter((_, index) => !positionals.has(index));
  const named = (sources ?? []).map((path) => relative(process.cwd(), path));
  return spawn(process.execPath, [...process.execArgv, script, ...kept, ...named], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

function waitingMessage(count: number): string {
  return `watching ${plural(count, 'document')}, Ctrl+C ends it`;
}

function changeMessage(paths: readonly string[], { cwd, colors }: Terminal): string {
  const names = paths.slice(0, namedChanges).map((path) => printable(showPath(cwd, path)));
  const more = paths.length > namedChanges ? ` and ${paths.length - namedChanges} more` : '';
  return `${colors.dim('changed:')} ${names.join(', ')}${more}`;
}
