import type { LayoutNode } from '../internals/layout-node.ts';
import { PdfmakeTableProcessor } from '../internals/pdfmake.ts';
import { TypesetLine } from '../text/typeset-line.ts';
import { endlessPt } from './endless.ts';
import { columnWidths, estimateHeight } from './estimate-height.ts';
import { isBox } from './is-box.ts';
import { ListBuilder } from './list-builder.ts';
import { PageContext } from './page-context.ts';
import { moveItem } from './page-items.ts';
import { nextPageUnlessAtTop, pageHeightPt } from './page-room.ts';
import { PageWriter } from './page-writer.ts';
import type { LaidOutContent } from './table/laid-out-content.ts';
import { divideContent } from './table/laid-out-content.ts';
import { layOutText } from './table/lay-out-text.ts';
import type { PlannedCell } from './table/plan-cells.ts';
import type { TableFlow } from './table/table-flow.ts';
import { TablePages } from './table/table-pages.ts';
import type { TablePart } from './table/table-plan.ts';
import { planTable, tableParts } from './table/table-plan.ts';

type CellContents = Map<LayoutNode, { readonly widthPt: number; readonly content: LaidOutContent }>;

/** Room between the parts of a table whose columns are divided. */
const partGapPt = 14;
const noMargins = { left: 0, top: 0, right: 0, bottom: 0 };

/**
 * Tables that fit the text block and lose no row, however tall: laid out cell by cell, then page by page. A table of one cell
 * is a box round what stands in the flow of the text; pdfmake draws it.
 */
export class TableBuilder extends ListBuilder {
  #isTurned = false;

  override processTable(node: LayoutNode): void {
    const { table } = node;
    if (table === undefined) return;
    if (isBox(node)) {
      this.#processBox(node);
      return;
    }
    const isTurned = this.turnFor(node);
    this.#isTurned = false;
    // Cells are laid out once for all parts; a definition's node that stands in two places is laid out for each.
    const flow = this.#flow(new Map());
    for (const [at, part] of tableParts(node).entries()) {
      const context = this.writer.context();
      if (at > 0) context.moveDown(Math.min(partGapPt, Math.max(0, context.availableHeight)));
      this.#processPart(node, part, flow);
    }
    this.#isTurned = isTurned;
  }

  /** Turns the page for a table that needs it. Says whether the page is turned. */
  protected turnFor(node: LayoutNode): boolean {
    if (node._fit?.orientation !== 'landscape' || this.writer.transactionLevel > 0) return false;
    const context = this.writer.context();
    if (context.snapshots.length > 0) return false;
    const page = context.getCurrentPage();
    if (page.pageSize.orientation === 'landscape') {
      this.#isTurned = true;
      return true;
    }
    if (page.items.length > 0 || context.y > context.pageMargins.top + 0.01)
      this.writer.moveToNextPage('landscape');
    else {
      const { width, height } = page.pageSize;
      page.pageSize = { width: height, height: width, orientation: 'landscape' };
      context.initializePage();
    }
    this.#isTurned = true;
    return true;
  }

  /** What follows a table on a turned page stands on an upright one, unless it needs a turned one, too. */
  protected returnToUpright(node: LayoutNode): void {
    if (!this.#isTurned || this.writer.transactionLevel > 0) return;
    if (node.keepWithNext === true || node._fit?.orientation === 'landscape') return;
    this.#isTurned = false;
    this.writer.moveToNextPage('portrait');
  }

  /** Says that a row of a table ends at a height of the page. */
  protected rowEnds(_bottomPt: number): void {}

  #processPart(node: LayoutNode, part: TablePart, flow: TableFlow): void {
    const { writer } = this;
    const { plan, beginningPt } = planTable(node, part, {
      flow,
      roomPt: writer.context().availableWidth,
      layOut: (content, widthPt) => this.layOutApart(content, widthPt),
      heightOf: (content) => estimateHeight(content, writer.context().availableWidth),
    });
    if (beginningPt > flow.availablePt() && beginningPt <= flow.pagePt()) nextPageUnlessAtTop(writer);
    if (part.caption !== undefined) this.processNode(part.caption);
    node.positions.push({ pageNumber: flow.pageNumber(), left: flow.leftPt(), top: flow.topPt() });
    this.#placeMarkersBefore(plan.cells[0]?.[0], flow);
    new TablePages(plan, flow).layOut();
    if (part.notes !== undefined) this.processNode(part.notes);
  }

  /** Lays a node out on an endless page of its own. */
  protected layOutApart(node: LayoutNode, widthPt: number): LaidOutContent {
    const { writer } = this;
    const context = new PageContext();
    context.addPage({ width: widthPt, height: endlessPt }, noMargins);
    writer.pushContext(context);
    writer.transactionLevel += 1;
    const markers = this.takeMarkers();
    this.processNode(node);
    this.giveMarkers(markers);
    writer.transactionLevel -= 1;
    writer.popContext();
    // A page break within a cell has nothing to break: what comes after it stands below what came before.
    const [first, ...further] = context.pages.map((page) => divideContent(page.items, 0));
    if (further.length === 0) return divideContent(context.getCurrentPage().items, context.y);
    const items = context.pages[0]?.items ?? [];
    let heightPt = first?.heightPt ?? 0;
    for (const [at, page] of context.pages.slice(1).entries()) {
      items.push(...page.items.map((item) => moveItem(item, 0, heightPt)));
      heightPt += further[at]?.heightPt ?? 0;
    }
    return divideContent(items, heightPt);
  }

  #contentOf({ node, contentWidthPt }: PlannedCell, contents: CellContents): LaidOutContent {
    const known = contents.get(node);
    if (known !== undefined && Math.abs(known.widthPt - contentWidthPt) < 0.01) return known.content;
    const content = layOutText(node, contentWidthPt) ?? this.layOutApart(node, contentWidthPt);
    contents.set(node, { widthPt: contentWidthPt, content });
    return content;
  }

  #flow(contents: CellContents): TableFlow {
    const { writer } = this;
    const pages = writer instanceof PageWriter ? writer : undefined;
    return {
      topPt: () => writer.context().y,
      leftPt: () => writer.context().x,
      availablePt: () => writer.context().availableHeight,
      pagePt: () => pageHeightPt(writer),
      pageNumber: () => writer.context().page + 1,
      noteRoomPt: (notes) => pages?.noteRoomPt(notes) ?? 0,
      turnPage: () => writer.moveToNextPage(),
      moveDown: (heightPt) => {
        writer.context().moveDown(heightPt);
        pages?.placeNotes([]);
      },
      placeNotes: (notes) => pages?.placeNotes(notes),
      rowEnds: (bottomPt) => this.rowEnds(bottomPt),
      draw: (items) => {
        const page = writer.context().getCurrentPage();
        for (const item of items) page.items.push(item);
      },
      contentOf: (cell) => this.#contentOf(cell, contents),
      forget: ({ node }) => contents.delete(node),
    };
  }

  /** A list item that begins with a table has its marker beside the table's first line. */
  #placeMarkersBefore(cell: PlannedCell | undefined, flow: TableFlow): void {
    if (cell === undefined) return;
    const line = flow.contentOf(cell).strips[0]?.find(({ item }) => item instanceof TypesetLine)?.item;
    const ascentPt = line instanceof TypesetLine ? line.y + line.getAscenderHeight() : 0;
    this.placeMarkers(flow.topPt() + ascentPt);
  }

  #processBox(node: LayoutNode): void {
    const { table } = node;
    if (table === undefined) return;
    this.nestedLevel += 1;
    const widths = columnWidths(node, this.writer.context().availableWidth);
    for (const [index, column] of table.widths.entries()) column.width = widths[index] ?? 0;
    table.headerRows = 0;
    const processor = new PdfmakeTableProcessor(node);
    processor.beginTable(this.writer);
    processor.beginRow(0, this.writer);
    const { positions, pageBreaks } = this.processRow({
      marginX: [node._margin?.[0] ?? 0, node._margin?.[2] ?? 0],
      dontBreakRows: processor.dontBreakRows,
      rowsWithoutPageBreak: processor.rowsWithoutPageBreak,
      cells: table.body[0] ?? [],
      widths: table.widths,
      gaps: node._offsets.offsets,
      tableBody: table.body,
      tableNode: node,
      rowIndex: 0,
      height: undefined,
    });
    for (const position of positions) node.positions.push(position);
    processor.endRow(0, this.writer, pageBreaks);
    processor.endTable(this.writer);
    this.nestedLevel -= 1;
    if (this.nestedLevel === 0) this.writer.context().resetMarginXTopParent();
  }
}
