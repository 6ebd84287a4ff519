import { pptxRenderer } from '@octavo/slides/pptx';
import { checkPptx, printFindings, validateOoxml } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { cases } from '../support/case-folder.ts';
import { deckSource } from '../support/deck-source.ts';
import { renderCase } from '../support/render-case.ts';

// Side by side: most of the time the schema validator works, in a process of its own.
describe.concurrent('cases', () => {
  describe.each(cases)('$name as PPTX', (test) => {
    it('is schema-valid and without findings', async () => {
      const rendered = await renderCase(test, pptxRenderer);
      if (rendered === undefined) return;
      const source = deckSource(rendered.resolved, rendered.outcomes);
      expect(printFindings(checkPptx(rendered.bytes, source))).toBe('');
      expect((await validateOoxml(rendered.bytes, '.pptx')).problems).toEqual([]);
    });
  });
});
