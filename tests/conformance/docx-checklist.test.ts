import { readFileSync } from 'node:fs';
import { convert, defaultConfig, projectForFormat } from '@octavo/core';
import { docxRenderer } from '@octavo/docx';
import { compareBuilds, printFindings, validateOoxml } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { hostFor } from '../support/host-for.ts';
import { printDocxFindings } from '../support/print-docx-findings.ts';
import { publishedDocuments } from '../support/published-documents.ts';

// The cases, the contract's and the documents of others are checked by the list where they are made (`cases`, `contract-docx`, `corpus`).
describe('published Word documents', () => {
  it.each(publishedDocuments())(
    '$name is as an editor would have made it',
    { timeout: 300_000 },
    async (document) => {
      const { bytes, outcomes, resolved } = await made(document);
      expect(
        printDocxFindings(bytes, { outcomes, resolved: projectForFormat(resolved, 'docx').resolved }),
      ).toBe('');
      expect((await validateOoxml(bytes, '.docx')).problems).toEqual([]);
      expect(printFindings(compareBuilds(bytes, (await made(document)).bytes))).toBe('');
    },
  );
});

async function made({ name, file, format }: ReturnType<typeof publishedDocuments>[number]) {
  const { outputs, resolved } = await convert(
    { source: readFileSync(file), file: name, format },
    { config: defaultConfig, renderers: [docxRenderer], host: hostFor(new URL('.', file)) },
  );
  const [output] = outputs;
  if (output === undefined || resolved === undefined) throw new Error('no document was made');
  return { ...output, resolved };
}
