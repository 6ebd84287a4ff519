import type { Finding, RunResult } from './finding.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Findings as workflow commands of GitHub Actions, which show them at their lines in a change. */
export function reportGithub({ findings }: RunResult): string {
  return findings.map((finding) => `${annotation(finding)}\n`).join('');
}

function annotation({
  severity,
  code,
  message,
  hint,
  file,
  line,
  column,
  endLine,
  endColumn,
}: Finding): string {
  const isOneLine = line !== undefined && line === endLine;
  const properties = [
    file === undefined ? undefined : `file=${property(file)}`,
    line === undefined ? undefined : `line=${line}`,
    column === undefined ? undefined : `col=${column}`,
    endLine === undefined ? undefined : `endLine=${endLine}`,
    // The command takes an end column only where the line ends where it begins.
    isOneLine && endColumn !== undefined ? `endColumn=${endColumn}` : undefined,
    `title=${property(`octavo: ${code}`)}`,
  ].filter((entry) => entry !== undefined);
  const text = hint === undefined ? message : `${message}\n${hint}`;
  return `::${commands[severity]} ${properties.join(',')}::${data(text)}`;
}

/** Escapes as the runner's own toolkit does: `%`, line ends. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
