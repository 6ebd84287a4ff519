import type { Diagnostic, Severity } from '@octavo/core';
import { codeFrame } from './code-frame.ts';
import type { Colors } from './colors.ts';
import { printable } from './printable.ts';

export interface DiagnosticView {
  /** The file's path as the reader should see it. */
  readonly file: string | undefined;
  /** The lines of that file, for the one that is shown; none when they are not at hand. */
  readonly lines: readonly string[];
  readonly columns: number;
  readonly colors: Colors;
}

/** `file:line:column: severity: message [code]`, the line it is about, and the hint; each line ends in a newline. */
export function formatDiagnostic(diagnostic: Diagnostic, view: DiagnosticView): string {
  const { colors } = view;
  const { start } = diagnostic.position ?? {};
  const place = [view.file, start?.line, start?.column].filter((part) => part !== undefined).join(':');
  const head = [
    ...(place === '' ? [] : [colors.bold(`${printable(place)}:`)]),
    `${paint(diagnostic.severity, colors)}:`,
    printable(diagnostic.message),
    colors.dim(`[${diagnostic.code}]`),
  ].join(' ');
  const frame =
    diagnostic.position === undefined ? [] : codeFrame(view.lines, diagnostic.position, view.columns);
  const hint = diagnostic.hint === undefined ? [] : [`hint: ${printable(diagnostic.hint)}`];
  const lines = [
    head,
    ...frame.map((line) => `  ${colors.dim(line)}`),
    ...hint.map((line) => `  ${colors.cyan(line)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function paint(severity: Severity, colors: Colors): string {
  if (severity === 'error') return colors.red('error');
  return severity === 'warning' ? colors.yellow('warning') : colors.cyan('info');
}
