import { relative, resolve, sep } from 'node:path';
import { defaultConfig, mergeConfig } from '@octavo/core';
import { createHtmlRenderer } from '@octavo/html';
import { chosenTheme } from '../build/chosen-theme.ts';
import type { ExitCode } from '../command.ts';
import { findFormat } from '../find-format.ts';
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
import { createPreviewPage } from './preview-page.ts';
import { startServer } from './preview-server.ts';
import { PreviewSession, type SessionOptions } from './preview-session.ts';
import { createWordPage } from './word-page.ts';

/** `octavo preview`: shows a document as page, PDF, Word file and deck in a browser, and anew on each change, until it is interrupted. */
export async function previewDocument(
  flags: PreviewFlags,
  inputs: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const project = await loadProject(terminal.cwd, flags.config);
  const reporter = createReporter(terminal, project.root, flags);
  reporter.diagnostics(project.diagnostics, project.configText);
  const { sources, diagnostics } = await discoverSources(inputs, {
    base: terminal.cwd,
    projectRoot: project.root,
    outDir: undefined,
    format: undefined,
  });
  reporter.diagnostics(diagnostics, '');
  const source = onlySource(sources, inputs);
  if (source === undefined) return 2;
  const loaded = ['docx', 'slides.html', 'pdf'].map((name) => findFormat(name).load());
  const session = new PreviewSession({
    projectRoot: project.root,
    source,
    renderers: [createHtmlRenderer({ sourceLines: true }), ...(await Promise.all(loaded))],
    configuration: configurationOf(flags, terminal.cwd),
  });
  const port = portOf(flags.port);
  const pages = new Map([
    ['/', createPreviewPage],
    ['/word', createWordPage],
  ]);
  const server = await startServer(session, pages, port).catch((error: unknown) => {
    throw new UsageError(`The preview cannot be served at port ${port}: ${reasonOf(error)}.`);
  });
  const outDir = project.config?.outDir ? resolve(project.configFolder, project.config.outDir) : undefined;
  const watcher = watchFiles(
    { folders: [project.root], isOutput: (path) => outDir !== undefined && isWithin(path, outDir) },
    () => void session.refresh(),
  );
  await watcher.ready;
  const interrupted = untilInterrupted();
  await terminal.writeResult(`${server.address}\n`);
  reporter.message(`previewing ${source.file}, Ctrl+C ends it`);
  await session.refresh();
  await interrupted;
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

/** The configuration as it is when it is asked for; one that cannot be used is told, and the defaults stand in. */
function configurationOf(flags: PreviewFlags, cwd: string): SessionOptions['configuration'] {
  return async () => {
    const project = await loadProject(cwd, flags.config);
    const theme = await chosenTheme(flags.theme, cwd);
    return {
      config: mergeConfig(project.config ?? defaultConfig, { htmlPage: { fragment: false } }),
      overrides: { metadata: parseMetadataFlags(flags.metadata), ...theme.chosen },
      diagnostics: [...project.diagnostics, ...theme.diagnostics],
    };
  };
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
