import type { FontSet } from '@octavo/typeset';
import type { EngineContent, EngineFrame, FlowColumns } from '../definition/engine-blocks.ts';
import type { EngineDefinition, PageContent } from '../definition/engine-document.ts';
import type { LayoutNode, Margin } from '../internals/layout-node.ts';
import { PdfmakeSvgMeasure } from '../internals/pdfmake.ts';
import type { Page, PageMargins, PageSize, PdfDocument } from '../internals/pdfmake-types.ts';
import type { FittedFrame } from '../measure/fit-frame.ts';
import { contentHeightPt } from '../measure/fit-frame.ts';
import { FlowMeasure } from '../measure/flow-measure.ts';
import type { FittedTable } from '../measure/table/fit-table.ts';
import { TablePreprocessor } from '../measure/table-preprocessor.ts';
import type { NoteElements } from '../structure/build-structure.ts';
import { buildNoteStructure, buildStructure } from '../structure/build-structure.ts';
import { StructureElement } from '../structure/structure-element.ts';
import type { Hyphenators } from '../text/paragraph.ts';
import type { ColumnOptions } from './column-builder.ts';
import { flowInColumns } from './column-builder.ts';
import { describePages } from './describe-pages.ts';
import { drawNotes } from './draw-notes.ts';
import { estimateHeight } from './estimate-height.ts';
import { firstPartOf, notesIn } from './first-part.ts';
import { FlushPages } from './flush-pages.ts';
import { layOutNotes } from './lay-out-notes.ts';
import { mirrorPage } from './mirror-page.ts';
import { PageContext } from './page-context.ts';
import type { NumberingStart } from './page-label.ts';
import { isAtTop, nextPageUnlessAtTop, pageHeightPt } from './page-room.ts';
import { PageWriter } from './page-writer.ts';
import { resolvePageReferences } from './resolve-page-references.ts';
import { TextBuilder } from './text-builder.ts';

const noMargin: Margin = [0, 0, 0, 0];

/** Height of what ends nowhere. */
const endlessPt = 1e7;

/** The pages of a document, and where their numbering begins anew. */
export interface LaidOutPages {
  readonly pages: Page[];
  readonly numbering: readonly NumberingStart[];
}

/**
 * Lays a definition out on pages. What pdfmake's builder loses is broken instead (unbreakable blocks, tall rows), what it
 * lets run off the page is fitted (tables, deep lists), and headings stay with what they head.
 */
export class FlowBuilder extends TextBuilder {
  /** The tables that were too wide, and what was done. */
  fittedTables: readonly FittedTable[] = [];
  /** The frames whose content was too tall. */
  fittedFrames: readonly FittedFrame[] = [];
  /** Pages, from 0, that were turned to reach one on the other side. */
  readonly #blankPages = new Set<number>();
  readonly #numbering: NumberingStart[] = [];
  #noteWidthPt: number | undefined;
  /** Where pages are to end on one line. */
  #flush: FlushPages | undefined;
  #columnLook: Pick<ColumnOptions, 'direction' | 'ruleColor' | 'slackPt'> = {
    direction: 'ltr',
    ruleColor: 'black',
    slackPt: 0,
  };

  /** Lays out the whole document in one pass. */
  build(
    definition: EngineDefinition,
    document: PdfDocument & { readonly structure: StructureElement },
    { fonts, hyphenators }: TextMeans,
  ): LaidOutPages {
    this.linearNodeList = [];
    this.docPreprocessor = new TablePreprocessor();
    const measure = new FlowMeasure(document, {
      fonts,
      hyphenators,
      styles: definition.styles ?? {},
      defaultStyle: definition.defaultStyle,
      svgMeasure: this.svgMeasure,
      tableLayouts: definition.tableLayouts ?? {},
    });
    this.docMeasure = measure;
    const content = this.docMeasure.measureDocument(
      this.docPreprocessor.preprocessDocument({ stack: definition.content }),
    );
    const { direction = 'ltr', leading = 14 } = definition.defaultStyle;
    const ruleColor = definition.footnoteRuleColor ?? 'black';
    this.#columnLook = { direction, ruleColor, slackPt: leading };
    this.#noteWidthPt = definition.footnoteWidthPt;
    this.#flush = definition.foot === 'flush' ? new FlushPages(leading) : undefined;
    const context = new PageContext();
    this.writer = new PageWriter(context, new Map());
    // A section brings a page of its own.
    if (content.stack?.[0]?.section === undefined) {
      this.writer.addPage(this.pageSize, null, this.pageMargins);
    }
    const elements = noteElements(definition.footnotes ?? {});
    const notes = layOutNotes(definition.footnotes ?? {}, (body, key) =>
      this.#layOutApart(body, elements.get(key)),
    );
    buildStructure(content, document.structure, elements);
    const writer = new PageWriter(context, new Map(notes));
    this.writer = writer;
    this.processNode(content);
    this.placeRest();
    while (writer.hasCarriedNotes) writer.moveToNextPage();
    this.#flush?.settle(context.pages);
    for (const page of context.pages) drawNotes(page, ruleColor);
    this.fittedTables = measure.fittedTables;
    this.fittedFrames = measure.fittedFrames;
    this.#finishPages(context.pages, definition);
    this.#addBackgrounds(definition.background);
    this.addWatermark(definition.watermark, document, definition.defaultStyle);
    return { pages: context.pages, numbering: this.#numbering };
  }

  /** What can be done only when all pages are there. */
  #finishPages(pages: readonly Page[], { header, footer, mirrorMargins }: EngineDefinition): void {
    const described = describePages(pages, this.#numbering);
    if (mirrorMargins) for (const page of pages.filter((_, index) => index % 2 === 1)) mirrorPage(page);
    const known = (content: PageContent | undefined): PageContent | undefined =>
      content === undefined
        ? undefined
        : (number, count, size) => {
            const page = described[number - 1];
            return page === undefined || this.#blankPages.has(number - 1)
              ? undefined
              : content(number, count, size, page);
          };
    this.addHeadersAndFooters(known(header), known(footer));
    resolvePageReferences(
      pages,
      described.map(({ label }) => label),
    );
  }

  /** What is behind a page is drawn before all else on it. */
  #addBackgrounds(background: EngineDefinition['background']): void {
    if (background === undefined) return;
    const { pages } = this.writer.context();
    const counts = pages.map(({ items }) => items.length);
    const onPage = (page: number, _count: number, size: PageSize): unknown => background(page, size);
    const whole = ({ width, height }: PageSize) => ({ x: 0, y: 0, width, height });
    this.addDynamicRepeatable(onPage, whole, 'background');
    for (const [index, { items }] of pages.entries()) items.unshift(...items.splice(counts[index] ?? 0));
  }

  /** Lays out content on an endless page of its own. */
  #layOutApart(
    body: EngineContent,
    element: StructureElement | undefined,
  ): { items: Page['items']; heightPt: number } {
    const { left, right } = this.pageMargins;
    const widthPt = this.#noteWidthPt ?? this.pageSize.width - left - right;
    const context = new PageContext();
    context.addPage({ width: widthPt, height: endlessPt }, { left: 0, top: 0, right: 0, bottom: 0 });
    this.writer.pushContext(context);
    this.writer.transactionLevel += 1;
    // The preprocessor keeps ids of the whole document: it must not be asked to begin anew.
    const node = this.docMeasure.measureBlock(new TablePreprocessor().preprocessBlock(body));
    if (element !== undefined) buildNoteStructure(node, element);
    this.processNode(node);
    this.writer.transactionLevel -= 1;
    this.writer.popContext();
    return { items: context.getCurrentPage().items, heightPt: context.y };
  }

  override processNode(node: LayoutNode, isVerticalAlignmentAllowed = false): void {
    const isDetached = node.absolutePosition !== undefined || node.relativePosition !== undefined;
    this.returnToUpright(node);
    this.#turnPage(node, 'before');
    if (node.pageNumbering !== undefined) {
      this.#numbering.push({ ...node.pageNumbering, page: this.writer.context().page });
    }
    this.#keepTogether(node);
    const margin = isDetached ? null : (node._margin ?? null);
    const [left, top, right, bottom] = margin ?? noMargin;
    this.#moveDown(this.#isAtTop() ? 0 : top);
    if (isDetached) this.#flush?.leaveRagged(this.writer.context().getCurrentPage());
    else this.#noteBeginning();
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
    this.placeRest();
    this.#flush?.leaveRagged(this.writer.context().getCurrentPage());
    if (pageBreak === where) {
      this.writer.moveToNextPage(node.pageOrientation);
      return;
    }
    nextPageUnlessAtTop(this.writer);
    const { page } = this.writer.context();
    const isOdd = (page + 1) % 2 === 1;
    if (isOdd === (pageBreak === `${where}Odd`)) return;
    this.#blankPages.add(page);
    this.writer.moveToNextPage(node.pageOrientation);
  }

  /** Blocks beside others, within others that are put together apart, and in columns have their place from these. */
  #noteBeginning(): void {
    if (this.#flush === undefined || this.writer.transactionLevel > 0) return;
    const context = this.writer.context();
    if (context instanceof PageContext && context.snapshots.length === 0) {
      this.#flush.blockBegins(context.getCurrentPage(), context.y);
    }
  }

  /** Space above a block: none at the top of a page, a new page where the foot has no room for it. */
  #moveDown(spacePt: number): void {
    const context = this.writer.context();
    if (spacePt === 0) return;
    if (spacePt <= context.availableHeight || this.writer.transactionLevel > 0) {
      context.moveDown(spacePt);
      return;
    }
    context.moveDown(Math.max(0, context.availableHeight));
    this.writer.moveToNextPage();
    this.placeFloats();
  }

  /** Space below a block ends with the page. A block that is put together apart has no page yet. */
  #moveDownWithin(spacePt: number): void {
    const context = this.writer.context();
    const isApart = this.writer.transactionLevel > 0;
    context.moveDown(isApart ? spacePt : Math.min(spacePt, Math.max(0, context.availableHeight)));
  }

  #isAtTop(): boolean {
    return this.writer.transactionLevel === 0 && this.writer.context().page > 0 && isAtTop(this.writer);
  }

  /** An unbreakable block begins a new page when it fits there and not here; one taller than a page breaks. */
  #keepTogether(node: LayoutNode): void {
    if (node.unbreakable !== true || this.writer.transactionLevel > 0) return;
    const context = this.writer.context();
    const fullPt = pageHeightPt(this.writer);
    const blockPt = estimateHeight(node, context.availableWidth, fullPt + 1) - (node._margin?.[3] ?? 0);
    const heightPt = blockPt + this.noteRoomPt(notesIn(node));
    if (heightPt > context.availableHeight && heightPt <= fullPt) this.turnPageWithFloats();
  }

  override processVerticalContainer(node: LayoutNode): void {
    const { writer } = this;
    if (node.textFrame !== undefined) {
      this.#processFrame(node, node.textFrame);
      return;
    }
    const isFree =
      writer instanceof PageWriter &&
      writer.transactionLevel === 0 &&
      writer.context().snapshots.length === 0;
    if (node.flowColumns !== undefined && isFree) this.#flowInColumns(node, node.flowColumns, writer);
    else this.#processStack(node);
  }

  /** Content in a box of its own goes on to no other page: it was made to fit as well as it can. */
  #processFrame(node: LayoutNode, frame: EngineFrame): void {
    const context = this.writer.context();
    const freePt = Math.max(0, frame.heightPt - contentHeightPt(node, frame));
    const shares = { top: 0, middle: 0.5, bottom: 1 } as const;
    this.#flush?.leaveRagged(context.getCurrentPage());
    context.beginDetachedBlock();
    context.x = frame.xPt;
    context.y = frame.yPt + freePt * shares[frame.alignment];
    context.availableWidth = frame.widthPt;
    context.availableHeight = endlessPt;
    this.#processStack(node);
    context.endDetachedBlock();
  }

  #flowInColumns(node: LayoutNode, columns: FlowColumns, outer: PageWriter): void {
    const first = outer.context().page;
    flowInColumns(node.stack ?? [], outer, {
      columns,
      snaking: node._snaking,
      direction: this.#columnLook.direction,
      ruleColor: this.#columnLook.ruleColor,
      slackPt: this.#columnLook.slackPt,
      layOut: (writer, onBlock) => {
        this.writer = writer;
        this.#processStack(node, onBlock);
        this.writer = outer;
      },
    });
    // Columns end at one height by themselves.
    const { pages, page } = outer.context();
    for (const each of pages.slice(first, page + 1)) this.#flush?.leaveRagged(each);
  }

  #processStack(node: LayoutNode, onBlock: (index: number) => void = () => {}): void {
    const items = node.stack ?? [];
    for (const [index, item] of items.entries()) {
      onBlock(index);
      this.placeFloats();
      if (this.waitForTop(item)) continue;
      if (item.keepWithNext && !items[index - 1]?.keepWithNext) this.#keepWithNext(items, index);
      this.processNode(item);
      for (const position of item.positions) node.positions.push(position);
    }
  }

  /** A heading, or several, and the beginning of what follows stand on one page, with the notes of both. */
  #keepWithNext(items: readonly LayoutNode[], start: number): void {
    if (this.writer.transactionLevel > 0) return;
    const together = keptTogether(items, start);
    const kept = together.find(({ keepWithNext }) => keepWithNext !== true);
    if (kept !== undefined) this.turnFor(kept);
    const context = this.writer.context();
    const { heightPt, notes } = firstPartOf(together, context.availableWidth);
    const neededPt = heightPt + this.noteRoomPt(notes);
    if (neededPt > context.availableHeight && neededPt < pageHeightPt(this.writer)) {
      this.turnPageWithFloats();
      if (neededPt > context.availableHeight) nextPageUnlessAtTop(this.writer);
    }
    const { page, y } = this.writer.context();
    this.kept = { page, bottomPt: y + heightPt };
  }
}

/** Blocks that are kept with the next, and that one; floats go elsewhere. */
function keptTogether(items: readonly LayoutNode[], start: number): readonly LayoutNode[] {
  const together: LayoutNode[] = [];
  for (let index = start; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined || item.float !== undefined) continue;
    together.push(item);
    if (item.keepWithNext !== true) break;
  }
  return together;
}

/** An element for each note; it stands behind the text that refers to it first. */
function noteElements(notes: Readonly<Record<string, EngineContent>>): NoteElements {
  return new Map(
    Object.keys(notes).map((key, index) => [key, new StructureElement('Note', { id: `note-${index + 1}` })]),
  );
}

/** What text is measured and broken with. */
export interface TextMeans {
  readonly fonts: FontSet;
  readonly hyphenators: Hyphenators;
}

/** A builder for pages of that size. */
export function createFlowBuilder(
  pageSize: { width: number; height: number },
  margins: PageMargins,
): FlowBuilder {
  return new FlowBuilder({ ...pageSize, orientation: 'portrait' }, margins, new PdfmakeSvgMeasure());
}
