import { describe, expect, it } from 'vitest';
import { measuredParagraphs, measureTypesetting } from '../../scripts/typesetting/measure-typesetting.ts';

/** The targets of docs/typesetting.md on the texts that prices were chosen on, and what is reached on one that was held out. */
const targets = [
  { text: 'chapters', widthPt: 300, deviation: 0.06, widest: 0.6, loose: 5, hyphenated: 8, oneWord: 5 },
  { text: 'chapters', widthPt: 200, deviation: 0.1, widest: 1.1, loose: 21, hyphenated: 12, oneWord: 8 },
  { text: 'prose', widthPt: 300, deviation: 0.06, widest: 0.6, loose: 5, hyphenated: 8, oneWord: 5 },
  { text: 'prose', widthPt: 200, deviation: 0.1, widest: 1.1, loose: 21, hyphenated: 12, oneWord: 8 },
  { text: 'proposals', widthPt: 300, deviation: 0.06, widest: 0.7, loose: 5, hyphenated: 8, oneWord: 5 },
  { text: 'proposals', widthPt: 200, deviation: 0.1, widest: 2.4, loose: 21, hyphenated: 12.6, oneWord: 8 },
] as const;

describe.each(targets)('the $text text set to $widthPt pt', ({ text, widthPt, ...target }) => {
  it('is even, with few hyphens and no stranded words or lines', { timeout: 300_000 }, async () => {
    const quality = await measureTypesetting(await measuredParagraphs(text), widthPt);
    expect(quality.gapDeviation).toBeLessThanOrEqual(target.deviation);
    expect(quality.widestGap).toBeLessThanOrEqual(target.widest);
    expect(quality.looseLines).toBeLessThanOrEqual(target.loose);
    expect(quality.hyphenatedLines).toBeLessThanOrEqual(target.hyphenated);
    expect(quality.oneWordEnds).toBeLessThanOrEqual(target.oneWord);
    expect(quality.ladders).toBe(0);
    expect(quality.widowsAndOrphans).toBe(0);
    expect(quality.shortLines).toBe(0);
  });
});
