import type { Finding, RunResult } from './finding.ts';

/** Findings as JUnit XML: a test case a document, which fails when the document has errors. */
export function reportJunit({ findings, documents }: RunResult): string {
  const names = [...documents, ...(findings.some(({ file }) => file === undefined) ? [''] : [])];
  const others = [...new Set(findings.map(({ file }) => file ?? ''))].filter((name) => !names.includes(name));
  const cases = [...names, ...others].map((name) =>
    caseOf(
      name,
      findings.filter(({ file }) => (file ?? '') === name),
    ),
  );
  const failures = cases.filter(({ failed }) => failed).length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="octavo" ${counts}>
  <testsuite name="octavo" ${counts} skipped="0">
${cases.map(({ xml }) => xml).join('\n')}
  </testsuite>
</testsuites>
`;
}

function caseOf(
  name: string,
  findings: readonly Finding[],
): { readonly failed: boolean; readonly xml: string } {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const others = findings.filter(({ severity }) => severity !== 'error');
  const failure =
    errors.length === 0
      ? ''
      : `\n      <failure message="${escapeXml(errors[0]?.message ?? '')}">${escapeXml(errors.map(lineOf).join('\n'))}</failure>`;
  const output =
    others.length === 0 ? '' : `\n      <system-out>${escapeXml(others.map(lineOf).join('\n'))}</system-out>`;
  const title = escapeXml(name === '' ? 'the build' : name);
  const body = failure + output;
  const xml =
    body === ''
      ? `    <testcase classname="octavo" name="${title}"/>`
      : `    <testcase classname="octavo" name="${title}">${body}\n    </testcase>`;
  return { failed: errors.length > 0, xml };
}

function lineOf({ severity, code, message, file, line, column }: Finding): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place === '' ? '' : `${place}: `}${severity}: ${message} [${code}]`;
}

/** Text and attributes alike; line ends in attributes would become spaces (XML 1.0 §3.3.3). */
function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
