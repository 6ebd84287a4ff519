import { readFileSync } from 'node:fs';
import type { ConvertOutput, ResolvedDocument } from '@octavo/core';
import { convert, defaultConfig, projectForFormat } from '@octavo/core';
import { checkPptx, inspectHtmlDeck, printFindings, qpdfCheck, validateOoxml } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { checkPdfPages } from '../support/check-document-pages.ts';
import { corpusDocuments } from '../support/corpus-documents.ts';
import { deckSource } from '../support/deck-source.ts';
import { expectSoundPages } from '../support/expect-sound-pages.ts';
import { findLostWords } from '../support/find-lost-words.ts';
import { hostFor } from '../support/host-for.ts';
import { printDocxFindings } from '../support/print-docx-findings.ts';
import { renderers } from '../support/renderers.ts';

const documents = corpusDocuments();

describe.skipIf(documents.length === 0)('documents of others', () => {
  // Side by side: most of the time readers and validators work, in processes of their own.
  it.concurrent.each(documents)('$name', { timeout: 600_000 }, async ({ file, format, name }) => {
    const source = readFileSync(file);
    const result = await convert(
      { source, file: name, format },
      { config: defaultConfig, renderers, host: hostFor(new URL('.', file)) },
    );
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { resolved } = result;
    if (resolved === undefined) throw new Error('the document was not read');
    const problems = [];
    for (const output of result.outputs) {
      const projected = projectForFormat(resolved, output.format).resolved;
      if (output.format === 'pdf') expectSoundPages(await checkPdfPages(output, projected));
      const lost = await findLostWords(projected, output);
      const invalid = await judgeFile(output, projected);
      problems.push(...[...invalid, ...lost].map((problem) => `${output.format}: ${problem}`));
    }
    expect(problems).toEqual([]);
    expect(result.outputs.map((output) => output.format)).toEqual(
      renderers.map((renderer) => renderer.format),
    );
  });
});

/** What the judges of a format say against a file. */
async function judgeFile(
  { bytes, format, outcomes }: ConvertOutput,
  resolved: ResolvedDocument,
): Promise<readonly string[]> {
  switch (format) {
    case 'pdf':
    case 'slides.pdf':
      return (await qpdfCheck(bytes)) ?? [];
    case 'docx':
      return [
        ...(await validateOoxml(bytes, '.docx')).problems,
        ...linesOf(printDocxFindings(bytes, { resolved, outcomes })),
      ];
    case 'pptx':
      return [
        ...(await validateOoxml(bytes, '.pptx')).problems,
        ...linesOf(printFindings(checkPptx(bytes, deckSource(resolved, outcomes)))),
      ];
    default: {
      const { fetched, faults } = inspectHtmlDeck(bytes);
      return [...fetched.map((address) => `a browser would fetch ${address}`), ...faults];
    }
  }
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
