import type { PageElementWriter } from '../internals/pdfmake-types.ts';

/** The height of the text block of the writer's page. */
export function pageHeightPt(writer: PageElementWriter): number {
  const context = writer.context();
  const { top, bottom } = context.pageMargins;
  return context.getCurrentPage().pageSize.height - top - bottom;
}

/** Whether nothing stands on the writer's page yet. */
export function isAtTop(writer: PageElementWriter): boolean {
  const context = writer.context();
  return context.y <= context.pageMargins.top + 0.01;
}

/** Turns the page unless nothing stands on it yet. */
export function nextPageUnlessAtTop(writer: PageElementWriter): void {
  if (!isAtTop(writer)) writer.moveToNextPage();
}
