import type { FontSet } from '@octavo/typeset';
import type { EngineContent, EngineDefinition } from '../definition.ts';
import type { LayoutNode, Margin } from '../internals/layout-node.ts';
import {
  PdfmakeDocPreprocessor,
  PdfmakeLayoutBuilder,
  PdfmakeSvgMeasure,
  PdfmakeTableProcessor,
} from '../internals/pdfmake.ts';
import type { Page, PageMargins, PdfDocument, TableProcessor } from '../internals/pdfmake-types.ts';
import { FlowMeasure } from '../measure/flow-measure.ts';
import type { TypesetLine } from '../text/typeset-line.ts';
import { drawNotes } from './draw-notes.ts';
import {
  columnWidths,
  estimateHeight,
  firstPartHeight,
  linesOf,
  listIndentPt,
  rowHeight,
} from './estimate-height.ts';
import { layOutNotes } from './lay-out-notes.ts';
import { markerItems } from './marker-items.ts';
import { PageContext } from './page-context.ts';
import { PageWriter } from './page-writer.ts';

const noMargin: Margin = [0, 0, 0, 0];
/** A row that would break is moved to the next page when it is no taller than this part of one. */
const movableRowShare = 0.5;
/** Header rows taller than this part of a page are not repeated. */
const repeatableHeadShare = 0.3;
/** At least so many lines of a paragraph stand on each side of a page break. */
const fewestLines = 2;

interface PendingMarker {
  readonly item: LayoutNode;
  readonly list: LayoutNode;
  readonly xPt: number;
  readonly widthPt: number;
  readonly transactionLevel: number;
}

/**
 * Lays a definition out on pages. What pdfmake's builder loses is broken instead (unbreakable blocks, tall rows), what it
 * lets run off the page is fitted (tables, deep lists), and headings stay with what they head.
 */
export class FlowBuilder extends PdfmakeLayoutBuilder {
  #markers: PendingMarker[] = [];

  /** Lays out the whole document in one pass. */
  build(definition: EngineDefinition, document: PdfDocument, fonts: FontSet): Page[] {
    this.linearNodeList = [];
    this.docPreprocessor = new PdfmakeDocPreprocessor();
    this.docMeasure = new FlowMeasure(document, {
      fonts,
      styles: definition.styles ?? {},
      defaultStyle: definition.defaultStyle,
      svgMeasure: this.svgMeasure,
    });
    const content = this.docMeasure.measureDocument(
      this.docPreprocessor.preprocessDocument({ stack: definition.content }),
    );
    const context = new PageContext();
    this.writer = new PageWriter(context, new Map());
    this.writer.addPage(this.pageSize, null, this.pageMargins);
    const notes = layOutNotes(definition.footnotes ?? {}, (body) => this.#layOutApart(body));
    const writer = new PageWriter(context, notes);
    this.writer = writer;
    this.processNode(content);
    while (writer.hasCarriedNotes) writer.moveToNextPage();
    for (const page of context.pages) drawNotes(page, definition.footnoteRuleColor ?? 'black');
    this.addHeadersAndFooters(definition.header, definition.footer);
    return context.pages;
  }

  /** Lays out content on an endless page of its own. */
  #layOutApart(body: EngineContent): { items: Page['items']; heightPt: number } {
    const { left, right } = this.pageMargins;
    const widthPt = this.pageSize.width - left - right;
    const context = new PageContext();
    context.addPage({ width: widthPt, height: 1e7 }, { left: 0, top: 0, right: 0, bottom: 0 });
    this.writer.pushContext(context);
    this.writer.transactionLevel += 1;
    // The preprocessor keeps ids of the whole document: it must not be asked to begin anew.
    this.processNode(this.docMeasure.measureBlock(new PdfmakeDocPreprocessor().preprocessBlock(body)));
    this.writer.transactionLevel -= 1;
    this.writer.popContext();
    return { items: context.getCurrentPage().items, heightPt: context.y };
  }

  override processNode(node: LayoutNode, isVerticalAlignmentAllowed = false): void {
    const isDetached = node.absolutePosition !== undefined || node.relativePosition !== undefined;
    this.#turnPage(node, 'before');
    this.#keepTogether(node);
    const margin = isDetached ? null : (node._margin ?? null);
    const [left, top, right, bottom] = margin ?? noMargin;
    this.#moveDown(this.#isAtTop() ? 0 : top);
    this.writer.context().addMargin(left, right);
    const kept = { margin: node._margin ?? null, unbreakable: node.unbreakable, pageBreak: node.pageBreak };
    node._margin = isDetached ? kept.margin : null;
    Object.assign(node, { unbreakable: false, pageBreak: undefined });
    super.processNode(node, isVerticalAlignmentAllowed);
    Object.assign(node, { unbreakable: kept.unbreakable, pageBreak: kept.pageBreak, _margin: kept.margin });
    this.writer.context().addMargin(-left, -right);
    this.#moveDownWithin(bottom);
    this.#turnPage(node, 'after');
  }

  #turnPage(node: LayoutNode, where: 'before' | 'after'): void {
    const { pageBreak } = node;
    if (typeof pageBreak !== 'string' || !pageBreak.startsWith(where)) return;
    this.writer.moveToNextPage(node.pageOrientation);
    const isOdd = (this.writer.context().page + 1) % 2 === 1;
    if (pageBreak === `${where}Odd` && !isOdd) this.writer.moveToNextPage(node.pageOrientation);
    if (pageBreak === `${where}Even` && isOdd) this.writer.moveToNextPage(node.pageOrientation);
  }

  /** Space above a block: none at the top of a page, a new page where the foot has no room for it. */
  #moveDown(spacePt: number): void {
    const context = this.writer.context();
    if (spacePt <= context.availableHeight || this.writer.transactionLevel > 0) {
      context.moveDown(spacePt);
      return;
    }
    context.moveDown(Math.max(0, context.availableHeight));
    this.writer.moveToNextPage();
  }

  /** Space below a block ends with the page. A block that is put together apart has no page yet. */
  #moveDownWithin(spacePt: number): void {
    const context = this.writer.context();
    const isApart = this.writer.transactionLevel > 0;
    context.moveDown(isApart ? spacePt : Math.min(spacePt, Math.max(0, context.availableHeight)));
  }

  #isAtTop(): boolean {
    const context = this.writer.context();
    return (
      this.writer.transactionLevel === 0 && context.page > 0 && context.y <= context.pageMargins.top + 0.01
    );
  }

  /** An unbreakable block begins a new page when it fits there and not here; one taller than a page breaks. */
  #keepTogether(node: LayoutNode): void {
    if (node.unbreakable !== true || this.writer.transactionLevel > 0) return;
    const context = this.writer.context();
    const fullPt = this.#pageHeightPt();
    const heightPt = estimateHeight(node, context.availableWidth, fullPt + 1) - (node._margin?.[3] ?? 0);
    if (heightPt > context.availableHeight && heightPt <= fullPt) this.#nextPageUnlessAtTop();
  }

  #pageHeightPt(): number {
    const context = this.writer.context();
    const { top, bottom } = context.pageMargins;
    return context.getCurrentPage().pageSize.height - top - bottom;
  }

  #nextPageUnlessAtTop(): void {
    const context = this.writer.context();
    if (context.y > context.pageMargins.top + 0.01) this.writer.moveToNextPage();
  }

  override processVerticalContainer(node: LayoutNode): void {
    const items = node.stack ?? [];
    for (const [index, item] of items.entries()) {
      if (item.keepWithNext && !items[index - 1]?.keepWithNext) this.#keepWithNext(items, index);
      this.processNode(item);
      for (const position of item.positions) node.positions.push(position);
    }
  }

  /** A heading, or several, and the beginning of what follows stand on one page. */
  #keepWithNext(items: readonly LayoutNode[], start: number): void {
    if (this.writer.transactionLevel > 0) return;
    const context = this.writer.context();
    let neededPt = 0;
    let index = start;
    for (; items[index]?.keepWithNext; index += 1) {
      neededPt += estimateHeight(items[index] as LayoutNode, context.availableWidth);
    }
    const next = items[index];
    if (next !== undefined) neededPt += firstPartHeight(next, context.availableWidth);
    if (neededPt > context.availableHeight && neededPt < this.#pageHeightPt()) this.#nextPageUnlessAtTop();
  }

  override processLeaf(node: LayoutNode): void {
    const lines = linesOf(node, this.writer.context().availableWidth);
    // Laid out once more, as a repeated header is, a node needs lines of its own.
    node._lines = undefined as never;
    const [first] = lines;
    if (first !== undefined) markFirstLine(first, node);
    for (const [index, line] of lines.entries()) {
      this.#breakPageBefore(lines, index);
      const position = this.writer.addLine(line);
      if (position !== false) node.positions.push(position);
      if (index === 0) this.#placeMarkers(line.y + line.getAscenderHeight());
    }
  }

  /** Turns the page where a line and its notes do not fit, and sooner where single lines would be left behind. */
  #breakPageBefore(lines: readonly TypesetLine[], index: number): void {
    const writer = this.writer;
    if (writer.transactionLevel > 0 || !(writer instanceof PageWriter)) return;
    const context = writer.context();
    const window = lines.slice(index, index + 2 * fewestLines);
    let heightPt = 0;
    let fitting = 0;
    for (const line of window) {
      heightPt += line.getHeight() + writer.noteRoomPt(line);
      if (heightPt > context.availableHeight + 0.01) break;
      fitting += 1;
    }
    if (fitting === window.length) return;
    const remaining = lines.length - index;
    const isOrphan = index === 0 && fitting < Math.min(fewestLines, remaining);
    const isWidow = remaining - fitting < fewestLines && fitting <= fewestLines - 1;
    const leavesWidow = index === 0 && remaining - fitting < fewestLines && fitting - 1 < fewestLines;
    if (fitting === 0 || isOrphan || isWidow || leavesWidow) this.#nextPageUnlessAtTop();
  }

  override processList(isOrdered: boolean, node: LayoutNode): void {
    const items = (isOrdered ? node.ol : node.ul) ?? [];
    const context = this.writer.context();
    const indentPt = listIndentPt(node, context.availableWidth);
    const isRtl = node._direction === 'rtl';
    const xPt = isRtl ? context.x + context.availableWidth - indentPt : context.x;
    context.addMargin(isRtl ? 0 : indentPt, isRtl ? indentPt : 0);
    const { transactionLevel } = this.writer;
    for (const item of items) {
      this.#markers.push({ item, list: node, xPt, widthPt: indentPt, transactionLevel });
      this.processNode(item);
      for (const position of item.positions) node.positions.push(position);
    }
    this.#markers = this.#markers.filter((marker) => marker.list !== node);
    this.writer.context().addMargin(isRtl ? 0 : -indentPt, isRtl ? -indentPt : 0);
  }

  /** Puts the markers of the items that begin here before their first line. */
  #placeMarkers(baselinePt: number): void {
    if (this.#markers.length === 0) return;
    const page = this.writer.context().getCurrentPage();
    for (const { item, list, xPt, widthPt, transactionLevel } of this.#markers) {
      if (item._marker === undefined) continue;
      // Inside a block that is put together apart, positions count from the block's own left end.
      const offsetPt = this.writer.transactionLevel > transactionLevel ? this.writer.originalX : 0;
      const place = { xPt: xPt - offsetPt, widthPt, baselinePt, direction: list._direction ?? 'ltr' };
      page.items.push(...markerItems(item._marker, place));
    }
    this.#markers = [];
  }

  override processImage(node: LayoutNode): void {
    super.processImage(node);
    this.#placeMarkers(this.writer.context().y);
  }

  override processSVG(node: LayoutNode): void {
    super.processSVG(node);
    this.#placeMarkers(this.writer.context().y);
  }

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
    if (heightPt > this.#pageHeightPt() * repeatableHeadShare) {
      table.headerRows = 0;
      return;
    }
    const firstRowPt = headerRows < table.body.length ? rowHeight(node, headerRows, widths) : 0;
    if (firstRowPt > 0 && firstRowPt + heightPt < this.#pageHeightPt() * movableRowShare)
      table.keepWithHeaderRows = 1;
  }

  #keepRow(node: LayoutNode, processor: TableProcessor, row: number, widths: readonly number[]): void {
    if (row === 0 || this.writer.transactionLevel > 0) return;
    const context = this.writer.context();
    const heightPt = rowHeight(node, row, widths);
    if (heightPt <= context.availableHeight || heightPt > this.#pageHeightPt() * movableRowShare) return;
    this.#nextPageUnlessAtTop();
    if (processor.headerRows === 0 && node._layout.hLineWhenBroken !== false) {
      processor.drawHorizontalLine(row, this.writer);
    }
  }
}

function markFirstLine(line: TypesetLine, node: LayoutNode): void {
  if (node.id !== undefined) {
    line.id = node.id;
    line._node = node;
  }
  if (node.outlineLevel !== undefined) {
    line.outline = { level: node.outlineLevel, text: node.outlineText ?? '' };
  }
}

/** A builder for pages of that size. */
export function createFlowBuilder(
  pageSize: { width: number; height: number },
  margins: PageMargins,
): FlowBuilder {
  return new FlowBuilder({ ...pageSize, orientation: 'portrait' }, margins, new PdfmakeSvgMeasure());
}
