import type { Diagnostic } from '@octavo/core';
import { jsonFile } from '../output/json-file.ts';
import { reportDiagnostic } from '../output/report.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** What `octavo import --json` says: the Markdown where no file took it, the file where one did, and what was found. */
export interface ImportResult {
  readonly markdown?: string | undefined;
  readonly output?: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export async function writeImportResult(
  { markdown, output, diagnostics }: ImportResult,
  terminal: Terminal,
): Promise<void> {
  const found = diagnostics.map(reportDiagnostic);
  const made = output === undefined ? { markdown } : { output };
  await terminal.writeResult(jsonFile({ schemaVersion: 1, ...made, diagnostics: found }));
}
