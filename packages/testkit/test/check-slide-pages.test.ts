import { describe, expect, it } from 'vitest';
import { checkSlidePages } from '../src/decks/check-slide-pages.ts';
import type { PdfWord } from '../src/judges/pdf-words.ts';
import { openPackage } from '../src/ooxml/open-package.ts';
import { zipParts } from './sample-docx.ts';
import { pptxParts } from './sample-pptx.ts';

// The sample's title has the upper 79 points, its body the same place, its table the 79 points from 157 on.
const opened = openPackage(zipParts(pptxParts));
const word = (text: string, leftPt: number, topPt: number, widthPt = 40): PdfWord => ({
  text,
  leftPt,
  topPt,
  rightPt: leftPt + widthPt,
  bottomPt: topPt + 20,
});
const page = (...words: readonly PdfWord[]) => ({ widthPt: 720, heightPt: 405, words });
const second = page(word('Two', 10, 5), word('Words', 10, 30));
const check = (...words: readonly PdfWord[]) => checkSlidePages(opened, [page(...words), second]);

describe('checkSlidePages', () => {
  it('finds nothing where every word stands in its box', () => {
    expect(check(word('One', 10, 5), word('Words', 10, 30))).toEqual([]);
  });

  it('knows a word that is broken over two lines', () => {
    expect(check(word('One', 10, 5), word('Wo', 10, 30), word('rds', 10, 52))).toEqual([]);
  });

  it('knows words that a house sets in capitals', () => {
    expect(check(word('ONE', 10, 5), word('WORDS', 10, 30))).toEqual([]);
  });

  it('finds a word below its box', () => {
    expect(check(word('One', 10, 5), word('Words', 10, 70))).toEqual([
      'slide 1: 1 words stand outside their boxes: Words (10–50, 70–90)',
      expect.stringContaining('5 characters of Shape 3 are not in its box'),
    ]);
  });

  it('finds a word beyond the slide', () => {
    expect(check(word('One', 10, 5), word('Words', 10, 30), word('x', 700, 30))[0]).toContain('x (700–740');
  });

  it('finds a word that is not drawn', () => {
    expect(check(word('One', 10, 5))).toEqual([expect.stringContaining('Words of "Words"')]);
  });

  it('finds a page too many', () => {
    expect(checkSlidePages(opened, [second])).toEqual(['2 slides are 1 pages']);
  });
});
