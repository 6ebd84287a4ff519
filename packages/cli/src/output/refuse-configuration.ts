import type { Diagnostic } from '@octavo/core';
import type { ExitCode } from '../command.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { jsonFile } from './json-file.ts';
import { reportDiagnostic } from './report.ts';

/** Ends a command whose configuration cannot be used: who asked for JSON gets the reasons as JSON. */
export async function refuseConfiguration(
  flags: { readonly json?: boolean | undefined },
  diagnostics: readonly Diagnostic[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (flags.json)
    await terminal.writeResult(
      jsonFile({ schemaVersion: 1, diagnostics: diagnostics.map(reportDiagnostic) }),
    );
  return 2;
}
