import { relative, resolve, sep } from 'node:path';
import { defaultConfig } from '@octavo/core';
import { chosenTheme } from '../build/chosen-theme.ts';
import type { ExitCode } from '../command.ts';
import { commandScript } from '../pool/command-script.ts';
import { loadProject } from '../project/load-project.ts';
import { parseMetadataFlags } from '../project/parse-metadata-flags.ts';
import { reasonOf } from '../reason-of.ts';
import { discoverSources } from '../sources/discover-sources.ts';
import type { Source } from '../sources/source.ts';
import { createReporter } from '../terminal/reporter.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';
import { untilInterrupted } from '../watch/until-interrupted.ts';
import { watchFiles } from '../watch/watch-files.ts';
import type { PreviewFlags } from './preview-flags.ts';
import type { PreviewSettings } from './preview-job.ts';
import { createPreviewPage } from './preview-page.ts';
import { PreviewProcess } from './preview-process.ts';
import { startServer } from './preview-server.ts';
import { PreviewSession } from './preview-session.ts';
import { createWordPage } from './word-page.ts';

/** What nobody looks at is made once nothing was saved for so long. */
const restAfterMs = 1500;
const practiceRounds = 4;
/** The steps in which an editor writes one document follow each other at once; should another come later, it makes a version of its own. */
const saveMs = 30;

/** `octavo preview`: shows a document as page, PDF, Word file and deck in a browser, and anew on each change, until it is interrupted. */
export async function previewDocument(
  flags: PreviewFlags,
  inputs: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const project = await loadProject(terminal.cwd, flags.config);
  const reporter = createReporter(terminal, project.root, flags);
  reporter.diagnostics(project.diagnostics, project.configText);
  const { sources, diagnostics } = discoverSources(inputs, {
    base: terminal.cwd,
    projectRoot: project.root,
    outDir: undefined,
    format: undefined,
  });
  reporter.diagnostics(diagnostics, '');
  const source = onlySource(sources, inputs);
  if (source === undefined) return 2;
  // What cannot be used is told at once, not with the first version.
  const port = portOf(flags.port);
  parseMetadataFlags(flags.metadata);
  await chosenTheme(flags.theme, terminal.cwd);
  const { jobs: _jobs, ...limits } = (project.config ?? defaultConfig).build;
  const maker = new PreviewProcess({
    script: commandScript(),
    settings: { cwd: terminal.cwd, projectRoot: project.root, source, flags: settingsOf(flags) },
    limits,
  });
  const session = new PreviewSession({
    file: source.file,
    formats: ['html', 'slides.html', 'docx', 'pdf'],
    make: (job) => maker.make(job),
    supersede: () => maker.supersede(),
    restAfterMs,
    practiceRounds,
  });
  const pages = new Map([
    ['/', createPreviewPage],
    ['/word', createWordPage],
  ]);
  const server = await startServer(session, pages, port).catch((error: unknown) => {
    maker.stop();
    throw new UsageError(`The preview cannot be served at port ${port}: ${reasonOf(error)}.`);
  });
  const outDir = project.config?.outDir ? resolve(project.configFolder, project.config.outDir) : undefined;
  const watcher = watchFiles(
    {
      folders: [project.root],
      isOutput: (path) => outDir !== undefined && isWithin(path, outDir),
      quietMs: saveMs,
    },
    (paths) => {
      if (paths.some((path) => isLoadedOnce(path))) maker.restart();
      void session.refresh();
    },
  );
  await watcher.ready;
  const interrupted = untilInterrupted();
  const { address } = server;
  await terminal.writeResult(
    flags.json ? `${JSON.stringify({ schemaVersion: 1, address, file: source.file })}\n` : `${address}\n`,
  );
  reporter.message(`previewing ${source.file}, Ctrl+C ends it`);
  void session.refresh();
  await interrupted;
  session.end();
  maker.stop();
  await Promise.all([watcher.close(), server.close()]);
  return 0;
}

function onlySource(sources: readonly Source[], inputs: readonly string[]): Source | undefined {
  const [only, ...others] = sources;
  if (inputs.length === 0) throw new UsageError('Name the document to preview.');
  if (others.length > 0 || (only?.path === undefined && only !== undefined))
    throw new UsageError('`octavo preview` shows one document; name its file.');
  return only;
}

/** Programs and fonts stay in a process that has read them. */
function isLoadedOnce(path: string): boolean {
  return /\.(?:[cm]?[jt]s|[ot]tf|ttc|woff2?)$/i.test(path);
}

/** The flags as a message can carry them. */
function settingsOf({ config, theme, metadata }: PreviewFlags): PreviewSettings['flags'] {
  return { config, theme, metadata };
}

/** 0 lets the system choose. */
function portOf(given: string | undefined): number {
  if (given === undefined) return 0;
  const port = Number(given);
  if (/^\d+$/.test(given) && port < 65_536) return port;
  throw new UsageError(`\`--port\` takes a number up to 65535, not \`${given}\`.`);
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`);
}
