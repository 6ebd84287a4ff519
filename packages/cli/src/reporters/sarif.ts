import { jsonFile } from '../output/json-file.ts';
import type { Finding, RunResult } from './finding.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;
const home = 'https://github.com/octavo-press/octavo';

/** Findings as SARIF 2.1.0 (OASIS), which code scanning services read. */
export function reportSarif({ findings, version }: RunResult): string {
  const codes = [...new Set(findings.map(({ code }) => code))].toSorted();
  return jsonFile({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'octavo',
            version,
            informationUri: home,
            rules: codes.map((code) => ({
              id: code,
              helpUri: `${home}/blob/main/docs/guide/diagnostics.md#${code}`,
            })),
          },
        },
        // JavaScript's strings count UTF-16 code units (SARIF §3.14.27).
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, codes)),
      },
    ],
  });
}

function resultOf(finding: Finding, codes: readonly string[]): object {
  const { code, severity, message, hint, file } = finding;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: hint === undefined ? message : `${message} ${hint}` },
    ...(file === undefined ? {} : { locations: [locationOf(file, finding)] }),
  };
}

function locationOf(file: string, { line, column, endLine, endColumn }: Finding): object {
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    physicalLocation: {
      artifactLocation: { uri: referenceTo(file) },
      ...(line === undefined ? {} : { region }),
    },
  };
}

/** A relative reference (RFC 3986 §4.2): a colon in its first segment would make that a scheme. */
function referenceTo(file: string): string {
  return encodeURI(file).replaceAll('#', '%23').replaceAll('?', '%3F').replaceAll(':', '%3A');
}
