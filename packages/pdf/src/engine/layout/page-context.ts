import { PdfmakeDocumentContext } from '../internals/pdfmake.ts';
import type { Page } from '../internals/pdfmake-types.ts';
import { notesOf } from './page-notes.ts';

/** Knows the room that notes take at the foot of a page, and keeps column widths when a page is turned. */
export class PageContext extends PdfmakeDocumentContext {
  override initializePage(): void {
    const page: Page = this.getCurrentPage();
    const { top, bottom, left, right } = this.pageMargins;
    this.y = top;
    this.availableHeight = page.pageSize.height - top - bottom - notesOf(page).heightPt;
    // pdfmake widens the outermost column group to the whole page here, and so loses the indent of lists around it.
    if (this.snapshots.length === 0) this.availableWidth = page.pageSize.width - left - right;
  }

  override moveToNextPage(orientation?: string): object {
    const widthPt = this.availableWidth;
    const isExisting = this.page + 1 < this.pages.length;
    const result = super.moveToNextPage(orientation);
    if (isExisting) this.availableWidth = widthPt;
    return result;
  }
}
