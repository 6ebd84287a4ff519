import { readFileSync } from 'node:fs';
import { catalogue } from '@octavo/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/reporters/finding.ts';
import { reportSarif } from '../../src/reporters/sarif.ts';

const schema = JSON.parse(readFileSync(new URL('sarif-2.1.0.schema.json', import.meta.url), 'utf8'));
/** RFC 3986 §4.2: no character that is not allowed, and no colon in the first segment of a relative path. */
const reference = /^(?![^/?#]*:)(?:[\w.~!$&'()*+,;=:@/?#-]|%[\dA-Fa-f]{2})*$/;
const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  formats: { uri: (text) => URL.canParse(text), 'uri-reference': reference, 'date-time': true, uuid: true },
});
const isValid = ajv.compile(schema);

function faultsOf(findings: readonly Finding[]): unknown {
  const log: unknown = JSON.parse(reportSarif({ findings, documents: [], version: '1.2.3' }));
  return isValid(log) ? [] : isValid.errors;
}

const finding: Finding = { code: 'image-missing', severity: 'warning', message: 'No image.' };
const place = { line: 3, column: 1, endLine: 3, endColumn: 9 };

test.each<[string, readonly Finding[]]>([
  ['nothing', []],
  ['what concerns no file', [finding]],
  ['a file without a place', [{ ...finding, file: 'a.md' }]],
  ['a place', [{ ...finding, file: 'docs/a.md', ...place, hint: 'Add it.' }]],
  ['a point', [{ ...finding, file: 'a.md', line: 1, column: 1, endLine: 1, endColumn: 1 }]],
  ['every severity', (['error', 'warning', 'info'] as const).map((severity) => ({ ...finding, severity }))],
  ['standard input', [{ ...finding, file: '-', ...place }]],
  [
    'names that are no addresses',
    ['a:b.md', 'é ü/#?%[x].md', 'C:/a.md'].map((file) => ({ ...finding, file })),
  ],
  ['every code', Object.keys(catalogue).map((code) => ({ ...finding, code, file: 'a.md', ...place }))],
])('SARIF of %s is valid by the schema of OASIS', (_name, findings) => {
  expect(faultsOf(findings)).toEqual([]);
});

test('the schema refuses what is no SARIF', () => {
  expect(faultsOf([{ ...finding, file: 'a.md', ...place, line: 0 }])).toContainEqual(
    expect.objectContaining({ instancePath: expect.stringContaining('/region/startLine') }),
  );
});
