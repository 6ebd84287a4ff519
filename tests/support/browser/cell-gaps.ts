import type { Page } from 'puppeteer-core';

/** How far the content of each cell of a page's formulas stands from both sides of its cell, in pixels, in reading order. */
export async function cellGaps(
  page: Page,
): Promise<readonly { readonly left: number; readonly right: number }[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('mtd'), (cell) => {
      const outer = cell.getBoundingClientRect();
      const inner = cell.firstElementChild?.getBoundingClientRect() ?? outer;
      return { left: inner.left - outer.left, right: outer.right - inner.right };
    }),
  );
}
