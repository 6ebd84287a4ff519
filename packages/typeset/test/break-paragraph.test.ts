import { describe, expect, it } from 'vitest';
import type { ParagraphItem } from '../src/index.ts';
import { breakParagraph, defaultLineBreaking, raggedLineBreaking, uniformMeasure } from '../src/index.ts';

/** Words of the given widths, spaces of 3 pt between them. */
function words(widthsPt: readonly number[]): readonly ParagraphItem[] {
  return widthsPt.flatMap((widthPt, index): readonly ParagraphItem[] => [
    ...(index === 0 ? [] : [{ type: 'glue', widthPt: 3, stretchPt: 1.5, shrinkPt: 1, penalty: 0 } as const]),
    { type: 'box', widthPt, flexPt: 0, hangLeftPt: 0, hangRightPt: 0 },
  ]);
}

describe('breakParagraph', () => {
  it('fills every line but the last', () => {
    const items = words(Array.from({ length: 200 }, (_, index) => 12 + ((index * 7) % 23)));
    const { lines } = breakParagraph({ items, measure: uniformMeasure(200) }, defaultLineBreaking);
    for (const { start, end, gapRatio, isLast } of lines) {
      const widthPt = items.slice(start, end).reduce((sum, item) => {
        if (item.type === 'box') return sum + item.widthPt;
        if (item.type === 'break') return sum;
        return sum + item.widthPt + gapRatio * (gapRatio < 0 ? item.shrinkPt : item.stretchPt);
      }, 0);
      if (isLast) expect(widthPt).toBeLessThanOrEqual(200.01);
      else expect(widthPt).toBeCloseTo(200, 5);
    }
    expect(lines.at(-1)?.isLast).toBe(true);
  });

  it('breaks what no line can hold, and goes on', () => {
    const items = words([30, 500, 30, 30]);
    const { lines } = breakParagraph({ items, measure: uniformMeasure(100) }, defaultLineBreaking);
    expect(lines.map(({ start, end }) => items.slice(start, end).length)).toEqual([1, 1, 3]);
  });

  it('leaves a line short rather than tearing its words apart before what no line end divides', () => {
    const lineBefore = (widePt: number) => {
      const items = words([30, 30, 30, 30, widePt, 30, 30]);
      const { lines } = breakParagraph({ items, measure: uniformMeasure(150) }, defaultLineBreaking);
      return lines[0];
    };
    // 21 pt to three spaces that grow by 1.5 pt each, then 12 pt.
    const short = lineBefore(149);
    expect(short?.end).toBe(7);
    expect(short?.gapRatio).toBe(1);
    const loose = breakParagraph(
      { items: words([30, 30, 30, 30, 129]), measure: uniformMeasure(141) },
      defaultLineBreaking,
    ).lines[0];
    expect(loose?.gapRatio).toBeCloseTo(12 / 4.5, 5);
  });

  it('ends ragged text in one word rather than leaving a line nearly empty, in narrow columns alone', () => {
    const lengthsIn = (measurePt: number) => {
      const { lines } = breakParagraph(
        { items: words([40, 44, 16, 18, 36]), measure: uniformMeasure(58) },
        raggedLineBreaking(9, measurePt),
      );
      return lines.map(({ start, end }) => end - start);
    };
    // The third word alone, or beside the fourth; words and the spaces between them are counted.
    expect(lengthsIn(58)).toEqual([1, 1, 3, 1]);
    expect(lengthsIn(300)).toEqual([1, 1, 1, 3]);
  });
});
