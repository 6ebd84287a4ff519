import type { EnginePage } from '../definition/engine-document.ts';
import type { Page } from '../internals/pdfmake-types.ts';
import type { OutlineEntry } from '../text/typeset-line.ts';
import { TypesetLine } from '../text/typeset-line.ts';
import type { NumberingStart } from './page-label.ts';
import { pageLabel } from './page-label.ts';

/** What headers and footers may say of each page: its label, and the headings in force. */
export function describePages(
  pages: readonly Page[],
  numbering: readonly NumberingStart[],
): readonly EnginePage[] {
  const found = pages.map((page) => headingsOf(page));
  const highest = Math.min(...found.flat().map(({ level }) => level));
  let inForce: readonly (string | undefined)[] = [];
  return pages.map((page, index) => {
    const own = found[index] ?? [];
    const headings = own.toReversed().reduce(withHeading, inForce);
    inForce = own.reduce(withHeading, inForce);
    return {
      label: pageLabel(index, numbering),
      isLeft: index % 2 === 1,
      opensChapter: own.some(({ level, topPt }) => level === highest && isFirst(page, topPt)),
      headings,
    };
  });
}

/** A heading takes the place of the one in force, and ends those of the levels below. */
function withHeading(
  headings: readonly (string | undefined)[],
  { level, text }: OutlineEntry,
): readonly (string | undefined)[] {
  return [...Array.from({ length: level - 1 }, (_, index) => headings[index]), text];
}

/** Whether nothing but rules and room stands above a place on a page. */
function isFirst(page: Page, topPt: number): boolean {
  return page.items.every(({ item, type }) => {
    if (type === 'vector' || (item instanceof TypesetLine && item.segments.length === 0)) return true;
    return item.y === undefined || item.y >= topPt;
  });
}

interface PlacedHeading extends OutlineEntry {
  readonly topPt: number;
}

function headingsOf(page: Page): readonly PlacedHeading[] {
  return page.items.flatMap(({ item }) =>
    item instanceof TypesetLine && item.outline !== undefined ? [{ ...item.outline, topPt: item.y }] : [],
  );
}
