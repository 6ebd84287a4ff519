import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createDiagnostic, type Diagnostic, importPlainText } from '@octavo/core';
import type { ExitCode } from '../command.ts';
import { exitCodeOf } from '../exit-code-of.ts';
import { writeWholeFile } from '../output/write-whole-file.ts';
import { findProjectRoot } from '../project/find-project-root.ts';
import { reasonOf } from '../reason-of.ts';
import { discoverSources } from '../sources/discover-sources.ts';
import { readSource } from '../sources/read-source.ts';
import { plural } from '../terminal/plural.ts';
import { countSeverities, createReporter } from '../terminal/reporter.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';

import { writeImportResult } from './import-result.ts';

interface ImportFlags {
  readonly output: string | undefined;
  readonly lang: string | undefined;
  readonly force: boolean | undefined;
  readonly strict: boolean | undefined;
  readonly quiet: boolean | undefined;
  readonly json: boolean | undefined;
}

/** `octavo import`: plain text to Markdown; each finding is listed with its line. */
export async function importText(
  flags: ImportFlags,
  inputs: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (inputs.length !== 1) throw new UsageError('`octavo import` takes one text.');
  const output =
    flags.output === undefined || flags.output === '-' ? undefined : resolve(terminal.cwd, flags.output);
  if (output !== undefined && existsSync(output) && !flags.force) {
    throw new UsageError(`\`${flags.output}\` is there already; \`--force\` replaces it.`);
  }
  const projectRoot = findProjectRoot(terminal.cwd);
  const reporter = createReporter(terminal, projectRoot, { quiet: flags.quiet, infos: !flags.quiet });
  const options = { base: terminal.cwd, projectRoot, outDir: undefined, format: 'text' as const };
  const { sources, diagnostics } = discoverSources(inputs, options);
  reporter.diagnostics(diagnostics, '');
  const [source] = sources;
  if (source === undefined) {
    if (flags.json) await writeImportResult({ diagnostics }, terminal);
    return exitCodeOf(diagnostics, false);
  }
  const read = await readSource(source, terminal);
  if (!(read instanceof Uint8Array)) {
    reporter.diagnostics([read], '');
    if (flags.json) await writeImportResult({ diagnostics: [read] }, terminal);
    return exitCodeOf([read], false);
  }
  const text = decode(read, source.file);
  if (typeof text !== 'string') {
    reporter.diagnostics([text], '');
    if (flags.json) await writeImportResult({ diagnostics: [text] }, terminal);
    return exitCodeOf([text], false);
  }
  const language = flags.lang === undefined ? {} : { lang: flags.lang };
  const result = importPlainText(text, { file: source.file, ...language });
  reporter.diagnostics(result.diagnostics, text);
  const { markdown } = result;
  const isInResult = flags.json === true && output === undefined;
  const fault = isInResult ? undefined : await write(markdown, output, terminal);
  if (fault !== undefined) reporter.diagnostics([fault], '');
  const all = [...result.diagnostics, ...(fault === undefined ? [] : [fault])];
  if (flags.json)
    await writeImportResult(
      { markdown, output: fault ? undefined : flags.output, diagnostics: all },
      terminal,
    );
  reporter.message([plural(result.diagnostics.length, 'finding'), ...countSeverities(all)].join(', '));
  return exitCodeOf(all, flags.strict === true);
}

function decode(bytes: Uint8Array, file: string): string | Diagnostic {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return createDiagnostic('source-encoding', { encoding: 'another encoding' }, { file });
  }
}

async function write(
  markdown: string,
  output: string | undefined,
  terminal: Terminal,
): Promise<Diagnostic | undefined> {
  if (output === undefined) {
    await terminal.writeResult(markdown);
    return undefined;
  }
  try {
    await writeWholeFile(output, markdown);
    return undefined;
  } catch (error) {
    return createDiagnostic('output-unwritable', { path: output, reason: reasonOf(error) });
  }
}
