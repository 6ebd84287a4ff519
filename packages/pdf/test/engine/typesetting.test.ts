import { describe, expect, it } from 'vitest';
import { measuredParagraphs, measureTypesetting } from '../../scripts/typesetting/measure-typesetting.ts';

/** The targets of docs/typesetting.md, on its text. */
const targets = [
  { widthPt: 300, deviation: 0.06, widest: 0.6, loose: 5, hyphenated: 8, oneWord: 5 },
  { widthPt: 200, deviation: 0.1, widest: 1.1, loose: 21, hyphenated: 12, oneWord: 8 },
];

describe.each(targets)('text set to $widthPt pt', ({ widthPt, ...target }) => {
  it('is even, with few hyphens and no stranded words or lines', { timeout: 120_000 }, async () => {
    const quality = await measureTypesetting(await measuredParagraphs(), widthPt);
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
