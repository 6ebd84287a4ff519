import { catalogue, type Diagnostic, type DiagnosticCode, describeDiagnostic } from '@octavo/core';
import { type DiagnosticExample, type Explanation, explanations } from '@octavo/core/explanations';
import type { ExitCode } from '../command.ts';
import { didYouMean } from '../did-you-mean.ts';
import { jsonFile } from '../output/json-file.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';

/**
 * `octavo explain`: what diagnostics say, why that matters, what to do about it and how a source is mended; names in capitals stand for
 * what a real message says. The list of all is short: their words and remedies.
 */
export async function explainCodes(
  flags: { readonly json: boolean | undefined },
  codes: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  // The keys of the catalogue are the codes.
  const known = Object.keys(catalogue) as DiagnosticCode[];
  const chosen = codes.length === 0 ? known : codes.map((code) => findCode(code, known));
  if (flags.json) {
    const explained = chosen.map((code) => ({ ...describeDiagnostic(code), ...explanations[code] }));
    await terminal.writeResult(jsonFile(explained));
    return 0;
  }
  const parts = chosen.map((code) => {
    const diagnostic = describeDiagnostic(code);
    return codes.length === 0 ? summarise(diagnostic) : explain(diagnostic, explanations[code]);
  });
  await terminal.writeResult(parts.join('\n'));
  return 0;
}

function findCode(code: string, known: readonly DiagnosticCode[]): DiagnosticCode {
  const found = known.find((candidate) => candidate === code.toLowerCase());
  if (found === undefined)
    throw new UsageError(`There is no diagnostic \`${code}\`.${didYouMean(code, known)}`);
  return found;
}

function summarise({ code, severity, message, hint = '' }: Diagnostic): string {
  return `${code} (${severity})\n  ${message}\n  What to do: ${hint}\n`;
}

function explain({ code, severity, message, hint = '' }: Diagnostic, { why, example }: Explanation): string {
  const words = [`${code} (${severity})\n  ${message}`, `  ${why}`, `  What to do: ${hint}`];
  return `${[...words, ...(example === undefined ? [] : showExample(example))].join('\n\n')}\n`;
}

function showExample({ file = 'article.md', before, after, beside }: DiagnosticExample): readonly string[] {
  const others = Object.keys(beside ?? {});
  const place = others.length === 0 ? file : `${file}, beside ${others.join(' and ')}`;
  return [`  Before (${place}):\n${frame(before)}`, `  Mended:\n${frame(after)}`];
}

/** The lines of a source, set off from what is said about them. */
function frame(source: string): string {
  const lines = source.replace(/\n$/, '').split('\n');
  return lines.map((line) => `    │ ${line}`.trimEnd()).join('\n');
}
