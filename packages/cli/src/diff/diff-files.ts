import { resolve } from 'node:path';
import {
  type Config,
  type Diagnostic,
  type Document,
  diffDocuments,
  parseSource,
  transformDocument,
} from '@octavo/core';
import type { ExitCode } from '../command.ts';
import { refuseConfiguration } from '../output/refuse-configuration.ts';
import { loadProject } from '../project/load-project.ts';
import { discoverSources } from '../sources/discover-sources.ts';
import { readSource } from '../sources/read-source.ts';
import { readWord } from '../sources/read-word.ts';
import { createColors, wantsColors } from '../terminal/colors.ts';
import { createReporter } from '../terminal/reporter.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';
import { showDiff } from './show-diff.ts';

interface DiffFlags {
  readonly config: string | undefined;
  readonly json: boolean | undefined;
}

/** `octavo diff`: what differs between two documents, on standard output. */
export async function diffFiles(
  flags: DiffFlags,
  inputs: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const [first, second, ...others] = inputs;
  if (first === undefined || second === undefined || others.length > 0)
    throw new UsageError('`octavo diff` takes two documents.');
  const { config, ...project } = await loadProject(terminal.cwd, flags.config);
  const reporter = createReporter(terminal, project.root, {});
  reporter.diagnostics(project.diagnostics, project.configText);
  if (config === undefined) return await refuseConfiguration(flags, project.diagnostics, terminal);
  const before = await readDocument(first, config, project.root, terminal);
  const after = await readDocument(second, config, project.root, terminal);
  const faults = [before, after].filter((read): read is readonly Diagnostic[] => !('type' in read));
  reporter.diagnostics(faults.flat(), '');
  if (!('type' in before) || !('type' in after)) return 2;
  const diff = diffDocuments(before, after);
  const colors = createColors(wantsColors(terminal.environment, terminal.isOutputScreen));
  const shown = flags.json ? `${JSON.stringify(diff, undefined, 2)}\n` : showDiff(diff, colors);
  if (shown !== '') await terminal.writeResult(shown);
  return diff.same ? 0 : 1;
}

async function readDocument(
  input: string,
  config: Config,
  projectRoot: string,
  terminal: Terminal,
): Promise<Document | readonly Diagnostic[]> {
  if (/\.do[ct][xm]$/i.test(input)) {
    const read = await readWord(resolve(terminal.cwd, input), input, {
      trackChanges: 'accept',
      mediaFolder: 'media',
    });
    return 'document' in read ? read.document : [read];
  }
  const { sources, diagnostics } = discoverSources([input], {
    base: terminal.cwd,
    projectRoot,
    outDir: undefined,
    format: undefined,
  });
  const [source, another] = sources;
  if (source === undefined) return diagnostics;
  if (another !== undefined) throw new UsageError('`octavo diff` takes two documents, not folders.');
  const read = await readSource(source, terminal);
  if (!(read instanceof Uint8Array)) return [read];
  const parsed = await parseSource({ source: read, file: source.file, format: source.format }, config);
  if (parsed.document === undefined) return parsed.diagnostics;
  return (await transformDocument(parsed.document, config)).document;
}
