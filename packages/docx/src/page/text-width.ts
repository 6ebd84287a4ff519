import type { RenderConfig, Theme } from '@octavo/core';
import { twipsFromPoints } from '../units.ts';
import { columnGapPt } from './column-gap.ts';
import type { SectionLayout } from './section-layout.ts';

/** How wide lines are in a section: a column's, the page's, or those of a page on its side. Twips. */
export function textWidthTwips(
  layout: SectionLayout,
  { page }: Theme,
  { docx }: Pick<RenderConfig, 'docx'>,
): number {
  const marginsPt = page.marginInsidePt + page.marginOutsidePt;
  const wholePt = (layout === 'landscape' ? page.heightPt : page.widthPt) - marginsPt;
  const columns = layout === 'columns' ? docx.columns : 1;
  return twipsFromPoints((wholePt - columnGapPt * (columns - 1)) / columns);
}

/** How the text itself is laid out. */
export function textLayout({ docx }: Pick<RenderConfig, 'docx'>): SectionLayout {
  return docx.columns > 1 ? 'columns' : 'whole';
}
