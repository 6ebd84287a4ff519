import { describe, expect, it } from 'vitest';
import { markerItems } from '../../src/engine/layout/marker-items.ts';
import { bulletMarker } from '../../src/engine/measure/build-marker.ts';

const left = (type: string, place: { direction: 'ltr' | 'rtl'; isAtStart: boolean }): number => {
  const marker = bulletMarker(type, 24, 'black');
  const [item] = markerItems(marker, { xPt: 100, widthPt: 26, baselinePt: 50, ...place });
  // Vectors of pdfmake are ellipses and rectangles here.
  const { x = 0, r1 = 0 } = (item?.item ?? {}) as { readonly x?: number; readonly r1?: number };
  return Math.round((x - r1) * 100) / 100;
};

describe('markerItems', () => {
  it('puts a bullet against the text, or where the indent begins', () => {
    expect(left('disc', { direction: 'ltr', isAtStart: false })).toBeCloseTo(126 - 26 * 0.32 - 7.68, 1);
    expect(left('disc', { direction: 'ltr', isAtStart: true })).toBe(100);
    expect(left('disc', { direction: 'rtl', isAtStart: true })).toBeCloseTo(126 - 7.68, 1);
  });

  it('draws a dash as wide as half a letter', () => {
    expect(left('dash', { direction: 'ltr', isAtStart: true })).toBe(100);
    expect(bulletMarker('dash', 20, 'red')).toMatchObject({
      widthPt: 8.4,
      vectors: [{ type: 'rect', color: 'red' }],
    });
  });
});
