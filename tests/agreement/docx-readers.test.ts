import { convert, defaultConfig, projectForFormat } from '@octavo/core';
import { docxRenderer } from '@octavo/docx';
import { pandocRead } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { type DocxStructure, withoutNumbers } from '../support/docx-readers/docx-structure.ts';
import { mammothStructure } from '../support/docx-readers/mammoth-structure.ts';
import { modelStructure } from '../support/docx-readers/model-structure.ts';
import { pandocStructure } from '../support/docx-readers/pandoc-structure.ts';
import { docxSources } from '../support/docx-sources.ts';
import { hostFor } from '../support/host-for.ts';

describe('a Word document', () => {
  it.each(docxSources())(
    '$name says to other readers what its model says',
    { timeout: 300_000 },
    async (entry) => {
      const { source, folder, file, format } = entry;
      // A contents repeats the headings.
      const config = { ...defaultConfig, toc: false };
      const options = { config, renderers: [docxRenderer], host: hostFor(folder) };
      const { resolved, outputs } = await convert({ source, file, format }, options);
      const [output] = outputs;
      if (resolved === undefined || output === undefined) throw new Error('no document was made');
      const projected = projectForFormat(resolved, 'docx').resolved;
      // Where a note is referred to again, or first in another note, its number is written out, and readers take it for a word.
      const counted = projected.footnotes.some(({ references }) => references.length > 1);
      const plain = (structure: DocxStructure) => (counted ? withoutNumbers(structure) : structure);
      const { innerLinks, ...expected } = plain(modelStructure(projected, output.outcomes));
      const read = await pandocRead(output.bytes, 'json');
      if (read !== undefined) {
        const { innerLinks: found, ...structure } = plain(pandocStructure(read));
        expect(structure).toEqual(expected);
        expect(found).toEqual(expect.arrayContaining([...innerLinks]));
      }
      const { innerLinks: seen, ...html } = plain(await mammothStructure(output.bytes));
      // mammoth knows lists five deep and no start values.
      const items = expected.items
        .filter((item) => Number.parseInt(item, 10) <= 5)
        .map((item) => item.replace(/^(\d+) \d+\./, '$1 #'));
      expect(html).toEqual({ ...expected, items });
      expect(seen).toEqual(expect.arrayContaining([...innerLinks]));
    },
  );
});
