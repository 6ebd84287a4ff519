import { convert, defaultConfig } from '@octavo/core';
import { docxRenderer } from '@octavo/docx';
import { checkDocx, type LintFinding, printFindings } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { docxSources } from '../support/docx-sources.ts';
import { hostFor } from '../support/host-for.ts';

// By the schema the same files are judged where their formats are compared (`cases`, `corpus`).
describe('Word documents', () => {
  it.each(docxSources())('$name is as an editor would have made it', { timeout: 120_000 }, async (entry) => {
    const { source, folder, file, format } = entry;
    const options = { config: defaultConfig, renderers: [docxRenderer], host: hostFor(folder) };
    const { outputs, diagnostics } = await convert({ source, file, format }, options);
    const [output] = outputs;
    if (output === undefined) throw new Error('no document was made');
    // A level that the author left out stays left out; the report says so.
    const skipped = diagnostics.some(({ code }) => code === 'heading-skipped');
    const isExpected = ({ lint }: LintFinding) => lint === 'heading-levels' && skipped;
    expect(printFindings(checkDocx(output.bytes).filter((finding) => !isExpected(finding)))).toBe('');
  });
});
