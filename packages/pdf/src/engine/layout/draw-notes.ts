import type { Page } from '../internals/pdfmake-types.ts';
import { moveItem, vectorItem } from './page-items.ts';
import { notesOf } from './page-notes.ts';
import { noteGapPt } from './page-writer.ts';

const ruleWidthPt = 72;

/**
 * Puts the notes of a page at its foot, under a short rule; under one along the whole text where the first goes on from the page before
 * (The Chicago Manual of Style, 14.38).
 */
export function drawNotes(page: Page, ruleColor: string): void {
  const { strips, heightPt, isContinued } = notesOf(page);
  if (strips.length === 0) return;
  const { left, right } = page.pageMargins;
  const widthPt = isContinued ? page.pageSize.width - left - right : ruleWidthPt;
  const top = page.pageSize.height - page.pageMargins.bottom - heightPt;
  const ruleY = top + noteGapPt * 0.55;
  page.items.push(
    vectorItem({
      type: 'line',
      x1: left,
      x2: left + widthPt,
      y1: ruleY,
      y2: ruleY,
      lineWidth: 0.5,
      lineColor: ruleColor,
    }),
  );
  let y = top + noteGapPt;
  for (const strip of strips) {
    page.items.push(...strip.items.map((item) => moveItem(item, left, y)));
    y += strip.heightPt;
  }
}
