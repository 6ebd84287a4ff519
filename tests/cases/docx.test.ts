import { docxRenderer } from '@octavo/docx';
import { validateOoxml } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { cases } from '../support/case-folder.ts';
import { expectGolden } from '../support/expect-golden.ts';
import { printDocx } from '../support/print-docx.ts';
import { printDocxFindings } from '../support/print-docx-findings.ts';
import { renderCase } from '../support/render-case.ts';

// Side by side: most of the time the schema validator works, in a process of its own.
describe.concurrent('cases', () => {
  describe.each(cases)('$name as DOCX', (test) => {
    it('is its golden, schema-valid and as an editor would have made it', async () => {
      const rendered = await renderCase(test, docxRenderer);
      expectGolden(test, 'docx.xml', rendered === undefined ? '<!-- not built -->\n' : printDocx(rendered.bytes));
      if (rendered === undefined) return;
      expect(printDocxFindings(rendered.bytes, rendered)).toBe('');
      expect((await validateOoxml(rendered.bytes, '.docx')).problems).toEqual([]);
    });
  });
});
