import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inspectPdf } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { lettersByPage, movedLetters, pageFrame, sortedLetters, unlikePages } from './compare-pages.ts';
import { enginePdf } from './engine-pdf.ts';
import { publishedDifferences } from './published-differences.ts';
import { readPublished } from './read-published.ts';
import { stockPdf } from './stock-pdf.ts';

const folder = process.env['OCTAVO_PDFMAKE_EXAMPLES'];
const names = folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith('.js'));
const roboto = { font: 'Roboto' };

describe.skipIf(folder === undefined)(
  'pdfmake’s published examples give the same letters, links and outline on the same pages (skipped unless OCTAVO_PDFMAKE_EXAMPLES names the folder `examples` of its repository)',
  () => {
    it.each(names.map((name) => name.replace(/\.js$/, '')))('%s', async (name) => {
      const difference = publishedDifferences[name];
      const make = () => readPublished(join(folder ?? '', `${name}.js`), difference);
      if (difference?.refused !== undefined) {
        await expect(enginePdf(make(), roboto)).rejects.toThrow(difference.refused);
        return;
      }
      const expected = await inspectPdf(await stockPdf(make(), roboto));
      const found = await inspectPdf(await enginePdf(make(), roboto));
      expect(pageFrame(found)).toEqual(pageFrame(expected));
      const [letters, foundLetters] = [lettersByPage(expected), lettersByPage(found)];
      if (difference?.moved === undefined) {
        expect(unlikePages(foundLetters, letters)).toEqual([]);
        return;
      }
      expect(foundLetters, 'the difference is no more: take it off the list').not.toEqual(letters);
      expect(sortedLetters(foundLetters.join(''))).toBe(sortedLetters(letters.join('')));
      expect(movedLetters(foundLetters, letters)).toBeLessThanOrEqual(difference.moved);
    });
  },
);
