import type { LayoutNode } from '../internals/layout-node.ts';
import { PdfmakeLayoutBuilder, PdfmakeTableProcessor } from '../internals/pdfmake.ts';
import type { TableProcessor } from '../internals/pdfmake-types.ts';
import { columnWidths, rowHeight } from './estimate-height.ts';
import { nextPageUnlessAtTop, pageHeightPt } from './page-room.ts';

/** A row that would break is moved to the next page when it is no taller than this part of one. */
const movableRowShare = 0.5;
/** Header rows taller than this part of a page are not repeated. */
const repeatableHeadShare = 0.3;

/** Tables that fit the text block and lose no row, however tall. */
export class TableBuilder extends PdfmakeLayoutBuilder {
  /** As pdfmake's, with fitted columns, rows moved rather than broken where that is better, and no head too tall to repeat. */
  override processTable(node: LayoutNode): void {
    const { table } = node;
    if (table === undefined) return;
    this.nestedLevel += 1;
    const widths = columnWidths(node, this.writer.context().availableWidth);
    for (const [index, column] of table.widths.entries()) column.width = widths[index] ?? 0;
    this.#limitHead(node, widths);
    const processor = new PdfmakeTableProcessor(node);
    processor.beginTable(this.writer);
    for (let row = 0; row < table.body.length; row += 1) {
      this.#keepRow(node, processor, row, widths);
      processor.beginRow(row, this.writer);
      this.#processTableRow(node, processor, row);
    }
    processor.endTable(this.writer);
    this.nestedLevel -= 1;
    if (this.nestedLevel === 0) this.writer.context().resetMarginXTopParent();
  }

  #processTableRow(node: LayoutNode, processor: TableProcessor, row: number): void {
    const { table } = node;
    if (table === undefined) return;
    const pageBefore = this.writer.context().page;
    const result = this.processRow({
      marginX: [node._margin?.[0] ?? 0, node._margin?.[2] ?? 0],
      dontBreakRows: processor.dontBreakRows,
      rowsWithoutPageBreak: processor.rowsWithoutPageBreak,
      cells: table.body[row] ?? [],
      widths: table.widths,
      gaps: node._offsets.offsets,
      tableBody: table.body,
      tableNode: node,
      rowIndex: row,
      height: undefined,
    });
    for (const position of result.positions) node.positions.push(position);
    const { pageBreaks } = result;
    if (pageBreaks.length === 0) {
      const bySpan = this._findSameRowPageBreakByRowSpanData(node._breaksBySpan ?? null, pageBefore, row);
      if (bySpan) pageBreaks.push(this._getPageBreakListBySpan(node, bySpan.prevPage, row));
    }
    processor.endRow(row, this.writer, pageBreaks);
  }

  #limitHead(node: LayoutNode, widths: readonly number[]): void {
    const { table } = node;
    const headerRows = table?.headerRows ?? 0;
    if (table === undefined || headerRows === 0) return;
    let heightPt = 0;
    for (let row = 0; row < headerRows; row += 1) heightPt += rowHeight(node, row, widths);
    if (heightPt > pageHeightPt(this.writer) * repeatableHeadShare) {
      table.headerRows = 0;
      return;
    }
    const firstRow = table.body[headerRows] ?? [];
    // A cell that spans rows cannot be put together apart from the rows that it spans.
    if (firstRow.length === 0 || firstRow.some((cell) => (cell.rowSpan ?? 1) > 1)) return;
    const firstRowPt = rowHeight(node, headerRows, widths);
    if (firstRowPt + heightPt < pageHeightPt(this.writer) * movableRowShare) table.keepWithHeaderRows = 1;
  }

  #keepRow(node: LayoutNode, processor: TableProcessor, row: number, widths: readonly number[]): void {
    if (row === 0 || this.writer.transactionLevel > 0) return;
    const context = this.writer.context();
    const heightPt = rowHeight(node, row, widths);
    if (heightPt <= context.availableHeight || heightPt > pageHeightPt(this.writer) * movableRowShare) return;
    nextPageUnlessAtTop(this.writer);
    if (processor.headerRows === 0 && node._layout.hLineWhenBroken !== false) {
      processor.drawHorizontalLine(row, this.writer);
    }
  }
}
