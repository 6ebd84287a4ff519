import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createDiagnostic, type Diagnostic, serialiseMarkdown } from '@octavo/core';
import type { ExitCode } from '../command.ts';
import { exitCodeOf } from '../exit-code-of.ts';
import { makeFolder } from '../output/make-folder.ts';
import { writeWholeFile } from '../output/write-whole-file.ts';
import { findProjectRoot } from '../project/find-project-root.ts';
import { reasonOf } from '../reason-of.ts';
import { readWord } from '../sources/read-word.ts';
import { countSeverities, createReporter } from '../terminal/reporter.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';

import { writeImportResult } from './import-result.ts';

interface ImportWordFlags {
  readonly output: string | undefined;
  readonly 'track-changes': string | undefined;
  readonly force: boolean | undefined;
  readonly strict: boolean | undefined;
  readonly quiet: boolean | undefined;
  readonly json: boolean | undefined;
}

const ways = { accept: 'accepted', reject: 'rejected', all: 'shown as CriticMarkup' } as const;

/** `octavo import report.docx`: a Word document to Markdown, its pictures beside it. */
export async function importWord(
  flags: ImportWordFlags,
  inputs: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const [input, ...others] = inputs;
  if (input === undefined || others.length > 0) throw new UsageError('`octavo import` takes one document.');
  const trackChanges = flags['track-changes'] ?? 'accept';
  if (!isWay(trackChanges)) throw new UsageError('`--track-changes` takes accept, reject or all.');
  const output =
    flags.output === undefined || flags.output === '-' ? undefined : resolve(terminal.cwd, flags.output);
  if (output !== undefined && existsSync(output) && !flags.force)
    throw new UsageError(`\`${flags.output}\` is there already; \`--force\` replaces it.`);
  const reporter = createReporter(terminal, findProjectRoot(terminal.cwd), {
    quiet: flags.quiet,
    infos: !flags.quiet,
  });
  const stem = basename(output ?? input).replace(/\.[^.]*$/, '');
  const read = await readWord(resolve(terminal.cwd, input), input, {
    trackChanges,
    mediaFolder: `${stem}-media`,
  });
  if (!('document' in read)) {
    reporter.diagnostics([read], '');
    if (flags.json) await writeImportResult({ diagnostics: [read] }, terminal);
    return exitCodeOf([read], false);
  }
  const { changes, comments, dropped, images } = read;
  const found: Diagnostic[] = [
    ...(changes + comments === 0
      ? []
      : [createDiagnostic('import-changes', { changes, comments, taken: ways[trackChanges] })]),
    ...dropped.map((what) => createDiagnostic('import-dropped', { what })),
    ...(output === undefined && images.length > 0
      ? [createDiagnostic('import-dropped', { what: 'its pictures, which need `--output` to stand beside' })]
      : []),
  ];
  let markdown: string | undefined;
  try {
    markdown = await serialiseMarkdown(read.document);
    if (output === undefined && !flags.json) await terminal.writeResult(markdown);
    if (output !== undefined) {
      const folder = dirname(output);
      if (images.length > 0) await makeFolder(join(folder, `${stem}-media`));
      for (const { path, bytes } of images) await writeWholeFile(join(folder, path), bytes);
      await writeWholeFile(output, markdown);
    }
  } catch (error) {
    found.push(
      createDiagnostic('output-unwritable', { path: output ?? 'standard output', reason: reasonOf(error) }),
    );
  }
  if (flags.json) await writeImportResult({ markdown, output: flags.output, diagnostics: found }, terminal);
  reporter.diagnostics(found, '');
  const counts = countSeverities(found);
  if (counts.length > 0) reporter.message(counts.join(', '));
  return exitCodeOf(found, flags.strict === true);
}

function isWay(value: string): value is keyof typeof ways {
  return Object.hasOwn(ways, value);
}
