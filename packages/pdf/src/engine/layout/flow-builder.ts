import type { FontSet } from '@octavo/typeset';
import type { EngineContent, EngineDefinition } from '../definition.ts';
import type { LayoutNode, Margin } from '../internals/layout-node.ts';
import { PdfmakeDocPreprocessor, PdfmakeSvgMeasure } from '../internals/pdfmake.ts';
import type { Page, PageMargins, PdfDocument } from '../internals/pdfmake-types.ts';
import { FlowMeasure } from '../measure/flow-measure.ts';
import type { NoteElements } from '../structure/build-structure.ts';
import { buildNoteStructure, buildStructure } from '../structure/build-structure.ts';
import { StructureElement } from '../structure/structure-element.ts';
import type { TypesetLine } from '../text/typeset-line.ts';
import { drawNotes } from './draw-notes.ts';
import { estimateHeight, firstPartHeight, linesOf } from './estimate-height.ts';
import { layOutNotes } from './lay-out-notes.ts';
import { ListBuilder } from './list-builder.ts';
import { PageContext } from './page-context.ts';
import { nextPageUnlessAtTop, pageHeightPt } from './page-room.ts';
import { PageWriter } from './page-writer.ts';

const noMargin: Margin = [0, 0, 0, 0];
/** At least so many lines of a paragraph stand on each side of a page break. */
const fewestLines = 2;

/**
 * Lays a definition out on pages. What pdfmake's builder loses is broken instead (unbreakable blocks, tall rows), what it
 * lets run off the page is fitted (tables, deep lists), and headings stay with what they head.
 */
export class FlowBuilder extends ListBuilder {
  /** Lays out the whole document in one pass. */
  build(
    definition: EngineDefinition,
    document: PdfDocument & { readonly structure: StructureElement },
    fonts: FontSet,
  ): Page[] {
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
    const elements = noteElements(definition.footnotes ?? {});
    const notes = layOutNotes(definition.footnotes ?? {}, (body, key) =>
      this.#layOutApart(body, elements.get(key)),
    );
    buildStructure(content, document.structure, elements);
    const writer = new PageWriter(context, notes);
    this.writer = writer;
    this.processNode(content);
    while (writer.hasCarriedNotes) writer.moveToNextPage();
    for (const page of context.pages) drawNotes(page, definition.footnoteRuleColor ?? 'black');
    this.addHeadersAndFooters(definition.header, definition.footer);
    return context.pages;
  }

  /** Lays out content on an endless page of its own. */
  #layOutApart(
    body: EngineContent,
    element: StructureElement | undefined,
  ): { items: Page['items']; heightPt: number } {
    const { left, right } = this.pageMargins;
    const widthPt = this.pageSize.width - left - right;
    const context = new PageContext();
    context.addPage({ width: widthPt, height: 1e7 }, { left: 0, top: 0, right: 0, bottom: 0 });
    this.writer.pushContext(context);
    this.writer.transactionLevel += 1;
    // The preprocessor keeps ids of the whole document: it must not be asked to begin anew.
    const node = this.docMeasure.measureBlock(new PdfmakeDocPreprocessor().preprocessBlock(body));
    if (element !== undefined) buildNoteStructure(node, element);
    this.processNode(node);
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
    const fullPt = pageHeightPt(this.writer);
    const heightPt = estimateHeight(node, context.availableWidth, fullPt + 1) - (node._margin?.[3] ?? 0);
    if (heightPt > context.availableHeight && heightPt <= fullPt) nextPageUnlessAtTop(this.writer);
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
    if (neededPt > context.availableHeight && neededPt < pageHeightPt(this.writer))
      nextPageUnlessAtTop(this.writer);
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
      if (index === 0) this.placeMarkers(line.y + line.getAscenderHeight());
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
    if (fitting === 0 || isOrphan || isWidow || leavesWidow) nextPageUnlessAtTop(this.writer);
  }
}

/** An element for each note; it stands behind the text that refers to it first. */
function noteElements(notes: Readonly<Record<string, EngineContent>>): NoteElements {
  return new Map(
    Object.keys(notes).map((key, index) => [key, new StructureElement('Note', { id: `note-${index + 1}` })]),
  );
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
