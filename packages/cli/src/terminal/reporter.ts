import { resolve } from 'node:path';
import type { Diagnostic } from '@octavo/core';
import { formatDiagnostic } from './format-diagnostic.ts';
import { printable } from './printable.ts';
import { severityCounts } from './severity-counts.ts';
import { showPath } from './show-path.ts';
import type { Terminal } from './terminal.ts';

/** More diagnostics of one file than this are counted, not shown. */
const shownPerFile = 100;

export interface Reporter {
  /** What is being worked on: one line that is updated on a screen; elsewhere nothing until it is done. */
  progress(text: string): void;
  /** A line that stays: shown where progress is not. */
  step(text: string): void;
  /** Diagnostics of one file, in the order of its lines; `source` is its text, or reads it when it is needed. */
  diagnostics(diagnostics: readonly Diagnostic[], source: string | (() => string)): void;
  /** All that decides how diagnostics look besides themselves and their source. */
  readonly view: string;
  /** The text in which `diagnostics` are shown; empty when there is nothing to show. */
  describe(diagnostics: readonly Diagnostic[], source: string | (() => string)): string;
  /** Shows such a text. */
  show(text: string): void;
  message(text: string): void;
  /** Takes the updated line away. */
  end(): void;
}

export interface ReporterOptions {
  /** Only warnings and errors: no progress, no summary. */
  readonly quiet?: boolean | undefined;
  /** Whether remarks that ask for nothing are shown, too. */
  readonly infos?: boolean;
}

/** Tells people what happens, on standard error. Paths are shown relative to the working directory. */
export function createReporter(
  terminal: Terminal,
  projectRoot: string,
  { quiet = false, infos = false }: ReporterOptions,
): Reporter {
  const { colors, columns, isInteractive } = terminal;
  let isLineOpen = false;
  const end = () => {
    if (isLineOpen) terminal.writeMessage('\r\u001b[K');
    isLineOpen = false;
  };
  const write = (text: string) => {
    end();
    terminal.writeMessage(text);
  };
  const shownFiles = new Map<string, string>();
  const showFile = (file: string | undefined): string | undefined => {
    if (file === undefined || file === '-') return file;
    const shown = shownFiles.get(file) ?? showPath(terminal.cwd, resolve(projectRoot, file));
    shownFiles.set(file, shown);
    return shown;
  };
  const describe: Reporter['describe'] = (diagnostics, source) => {
    const shown = diagnostics.filter(({ severity }) => infos || severity !== 'info').toSorted(byPlace);
    if (shown.length === 0) return '';
    const lines = (typeof source === 'string' ? source : source()).split(/\r\n|\n|\r/);
    const texts = shown
      .slice(0, shownPerFile)
      .map((diagnostic) =>
        formatDiagnostic(diagnostic, { file: showFile(diagnostic.file), lines, columns, colors }),
      );
    const more = shown.length > shownPerFile ? `… and ${shown.length - shownPerFile} more\n` : '';
    return `${texts.join('')}${more}`;
  };
  const show = (text: string) => {
    if (text !== '') write(text);
  };
  return {
    view: JSON.stringify([terminal.cwd, projectRoot, infos, columns, colors.bold('')]),
    describe,
    show,
    progress: (text) => {
      if (!isInteractive || quiet) return;
      terminal.writeMessage(`\r\u001b[K${colors.dim(printable(text).slice(0, columns - 1))}`);
      isLineOpen = true;
    },
    step: (text) => {
      if (!isInteractive && !quiet) write(`${printable(text)}\n`);
    },
    diagnostics: (diagnostics, source) => show(describe(diagnostics, source)),
    message: (text) => {
      if (!quiet) write(`${text}\n`);
    },
    end,
  };
}

function byPlace(left: Diagnostic, right: Diagnostic): number {
  return (left.position?.start.offset ?? -1) - (right.position?.start.offset ?? -1);
}

/** `1 error, 3 warnings`, or nothing. */
export function countSeverities(diagnostics: readonly Diagnostic[]): readonly string[] {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return severityCounts(count('error'), count('warning'));
}
