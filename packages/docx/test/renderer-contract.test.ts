import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNodeHost } from '@octavo/core/node';
import {
  inspectDocx,
  lintDocx,
  makePng,
  printFindings,
  rendererContract,
  validateOoxml,
} from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { docxRenderer } from '../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'octavo-docx-contract-'));
writeFileSync(join(folder, 'red.png'), makePng(4, 4, [200, 30, 30]));
const host = createNodeHost({ projectRoot: folder, documentFolder: folder, packageRoots: [folder] });

/** The text, once the schema's validator and the lints have found nothing. */
async function readText(bytes: Uint8Array): Promise<string> {
  const verdict = await validateOoxml(bytes, '.docx');
  expect(verdict.problems).toEqual([]);
  expect(printFindings(lintDocx(bytes))).toBe(printFindings([]));
  const { paragraphs, footnotes } = inspectDocx(bytes);
  return [...paragraphs, ...footnotes].map(({ text }) => text).join('\n');
}

describe('the Word renderer keeps the promises of every renderer', () => {
  for (const { name, run } of rendererContract(docxRenderer, { host, readText })) it(name, run);
});
