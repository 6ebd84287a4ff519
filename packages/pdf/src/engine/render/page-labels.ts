import type { PdfDocument } from '../internals/pdfmake-types.ts';
import type { NumberingStart } from '../layout/page-label.ts';

/** Tells readers the printed numbers of the pages (ISO 32000-1, 12.4.2); without it they count from 1. */
export function writePageLabels(document: PdfDocument, numbering: readonly NumberingStart[]): void {
  if (numbering.length === 0) return;
  const whole = numbering[0]?.page === 0 ? numbering : [{ style: 'arabic', start: 1, page: 0 }, ...numbering];
  const nums = whole.flatMap(({ page, style, start }) => [
    page,
    { S: style === 'roman' ? 'r' : 'D', St: start },
  ]);
  Object.assign(document._root.data, { PageLabels: { Nums: nums } });
}
