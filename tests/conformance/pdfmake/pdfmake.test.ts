import { inspectPdf } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { lettersByPage, movedLetters, pageFrame, sortedLetters, unlikePages } from './compare-pages.ts';
import { differences } from './differences.ts';
import { enginePdf } from './engine-pdf.ts';
import { refusedExamples } from './examples/document.ts';
import { examples } from './examples/index.ts';
import { stockPdf } from './stock-pdf.ts';

describe('a pdfmake definition gives the same letters, links and outline on the same pages as with stock pdfmake', () => {
  it.each(Object.entries(examples))('%s', async (name, make) => {
    const [expected, found] = [
      await inspectPdf(await stockPdf(make())),
      await inspectPdf(await enginePdf(make())),
    ];
    expect(pageFrame(found)).toEqual(pageFrame(expected));
    const [letters, foundLetters] = [lettersByPage(expected), lettersByPage(found)];
    const difference = differences[name];
    if (difference === undefined) {
      expect(unlikePages(foundLetters, letters)).toEqual([]);
      return;
    }
    expect(foundLetters, 'the difference is no more: take it off the list').not.toEqual(letters);
    expect(sortedLetters(foundLetters.join(''))).toBe(sortedLetters(letters.join('')));
    expect(movedLetters(foundLetters, letters)).toBeLessThanOrEqual(difference.moved);
  });
});

describe('what the engine does not do is refused', () => {
  it.each(Object.entries(refusedExamples))('%s', async (_name, { make, names }) => {
    await expect(enginePdf(make())).rejects.toThrow(names);
  });
});
