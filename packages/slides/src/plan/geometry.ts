import type { ThemeSlide } from '@octavo/core';
import type { Box, SlideGeometry } from '../deck.ts';

/** Between regions under each other and beside each other. */
export const regionGapPt = 16;
export const columnGapPt = 32;

/** The grid was drawn for 960 by 540 points and is stretched to other sizes. */
export function slideGeometry(slide: ThemeSlide): SlideGeometry {
  const box = (leftPt: number, topPt: number, widthPt: number, heightPt: number): Box => ({
    leftPt: round((leftPt * slide.widthPt) / 960),
    topPt: round((topPt * slide.heightPt) / 540),
    widthPt: round((widthPt * slide.widthPt) / 960),
    heightPt: round((heightPt * slide.heightPt) / 540),
  });
  return {
    title: box(54, 30, 852, 80),
    body: box(54, 124, 852, 364),
    openingTitle: box(84, 120, 792, 150),
    openingSubtitle: box(84, 284, 792, 70),
    openingByline: box(84, 368, 792, 100),
    sectionTitle: box(84, 150, 792, 130),
    sectionText: box(84, 296, 792, 150),
    footer: box(54, 502, 640, 24),
    slideNumber: box(786, 502, 120, 24),
  };
}

/** The line above titles that an author asks for. */
export function headerBox({ title }: Pick<SlideGeometry, 'title'>): Box {
  return { ...title, topPt: round(title.topPt * 0.4), heightPt: round(title.topPt * 0.6) };
}

/** The widths of columns beside each other: by the shares that their author gave them, even without. */
export function columnWidthsPt(
  widthPt: number,
  count: number,
  shares?: readonly number[],
): readonly number[] {
  const freePt = widthPt - (count - 1) * columnGapPt;
  if (shares === undefined) return Array.from({ length: count }, () => round(freePt / count));
  const whole = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => round((freePt * share) / whole));
}

/** The `index`-th of `count` columns of a box, counted in the direction of reading. */
export function columnBox(
  box: Box,
  index: number,
  count: number,
  direction: 'ltr' | 'rtl',
  shares?: readonly number[],
): Box {
  const widths = columnWidthsPt(box.widthPt, count, shares);
  const widthPt = widths[index] ?? box.widthPt;
  const beforePt = widths.slice(0, index).reduce((total, width) => total + width + columnGapPt, 0);
  const offsetPt = direction === 'ltr' ? beforePt : box.widthPt - beforePt - widthPt;
  return { ...box, leftPt: round(box.leftPt + offsetPt), widthPt };
}

/** Hundredths of a point are finer than any renderer; whole ones keep decks readable and their bytes stable. */
export function round(pt: number): number {
  return Math.round(pt * 100) / 100;
}
