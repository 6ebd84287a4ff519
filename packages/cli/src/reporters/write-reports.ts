import { resolve } from 'node:path';
import type { Diagnostic } from '@octavo/core';
import { didYouMean } from '../did-you-mean.ts';
import { writeWholeFile } from '../output/write-whole-file.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';
import { findingOf, type RunResult } from './finding.ts';
import { reportGithub } from './github.ts';
import { reportJson } from './json.ts';
import { reportJunit } from './junit.ts';
import { reportSarif } from './sarif.ts';

/** Every way to report findings to other programs. People read them on standard error, always. */
const reporters: Readonly<Record<string, (run: RunResult) => string>> = {
  github: reportGithub,
  json: reportJson,
  junit: reportJunit,
  sarif: reportSarif,
};

export interface ReportRequest {
  readonly name: string;
  /** Absolute; undefined for standard output. */
  readonly path: string | undefined;
}

/**
 * Reads `--reporter NAME` and `--reporter NAME=FILE`; throws a `UsageError` for a name that nothing has, and when standard output would
 * hold more than one document.
 */
export function parseReporters(
  values: readonly string[],
  { cwd, json }: { readonly cwd: string; readonly json: boolean | undefined },
): readonly ReportRequest[] {
  const requests = values.map((value) => {
    const [name = '', file] = value.split(/=(.*)/s, 2);
    if (name === 'pretty' && file === undefined) return { name, path: undefined };
    if (!Object.hasOwn(reporters, name)) {
      const names = ['pretty', ...Object.keys(reporters)];
      throw new UsageError(
        `Unknown reporter \`${name}\`.${didYouMean(name, names)} Reporters: ${names.join(', ')}.`,
      );
    }
    return { name, path: file === undefined || file === '' ? undefined : resolve(cwd, file) };
  });
  const reports = requests.filter(({ name }) => name !== 'pretty');
  const [first, second] = reports.filter(({ path }) => path === undefined);
  if (first !== undefined && (second !== undefined || json)) {
    const other = second === undefined ? '`--json`' : `the report of \`${second.name}\``;
    throw new UsageError(
      `Standard output cannot hold both the report of \`${first.name}\` and ${other}; name a file: \`--reporter ${first.name}=FILE\`.`,
    );
  }
  return reports;
}

/** Writes what each requested reporter says of a run. */
export async function writeReports(
  requests: readonly ReportRequest[],
  {
    diagnostics,
    documents,
  }: { readonly diagnostics: readonly Diagnostic[]; readonly documents: readonly string[] },
  terminal: Terminal,
): Promise<void> {
  const run = { findings: inOrder(diagnostics).map(findingOf), documents, version: versionOf(terminal) };
  for (const { name, path } of requests) {
    // Names were checked when they were read.
    const text = reporters[name]?.(run) ?? '';
    await (path === undefined ? terminal.writeResult(text) : writeWholeFile(path, text));
  }
}

/** As people read them: those of a file by their place, in the order in which files come. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = [...new Set(diagnostics.map(({ file }) => file))];
  const rank = new Map(files.map((file, index) => [file, index]));
  return diagnostics.toSorted(
    (left, right) =>
      (rank.get(left.file) ?? 0) - (rank.get(right.file) ?? 0) ||
      (left.position?.start.offset ?? -1) - (right.position?.start.offset ?? -1),
  );
}

/** A build's id begins with its version: `0.1.0-3f2a…`. */
function versionOf({ buildId }: Terminal): string {
  return buildId.replace(/-[0-9a-f]{16}$/, '');
}
