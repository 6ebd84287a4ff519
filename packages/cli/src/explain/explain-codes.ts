import { catalogue, type Diagnostic, type DiagnosticCode, describeDiagnostic } from '@octavo/core';
import type { ExitCode } from '../command.ts';
import { didYouMean } from '../did-you-mean.ts';
import { jsonFile } from '../output/json-file.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `octavo explain`: what diagnostics say and advise; names in capitals stand for what a real message says. */
export async function explainCodes(
  flags: { readonly json: boolean | undefined },
  codes: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  // The keys of the catalogue are the codes.
  const known = Object.keys(catalogue) as DiagnosticCode[];
  const chosen = codes.length === 0 ? known : codes.map((code) => findCode(code, known));
  const described = chosen.map(describeDiagnostic);
  await terminal.writeResult(flags.json ? jsonFile(described) : described.map(explain).join('\n'));
  return 0;
}

function findCode(code: string, known: readonly DiagnosticCode[]): DiagnosticCode {
  const found = known.find((candidate) => candidate === code.toLowerCase());
  if (found === undefined)
    throw new UsageError(`There is no diagnostic \`${code}\`.${didYouMean(code, known)}`);
  return found;
}

function explain({ code, severity, message, hint }: Diagnostic): string {
  const remedy = hint === undefined ? '' : `  What to do: ${hint}\n`;
  return `${code} (${severity})\n  ${message}\n${remedy}`;
}
