import type { FontSet } from '@octavo/typeset';
import type { EngineContent } from '../definition/engine-blocks.ts';
import type { EngineDefinition, PageContent } from '../definition/engine-document.ts';
import { PdfmakeSvgMeasure } from '../internals/pdfmake.ts';
import type { Page, PageMargins, PageSize, PdfDocument } from '../internals/pdfmake-types.ts';
import type { FittedFrame } from '../measure/fit-frame.ts';
import { FlowMeasure } from '../measure/flow-measure.ts';
import type { FittedTable } from '../measure/table/fit-table.ts';
import { TablePreprocessor } from '../measure/table-preprocessor.ts';
import type { NoteElements } from '../structure/build-structure.ts';
import { buildNoteStructure, buildStructure } from '../structure/build-structure.ts';
import { StructureElement } from '../structure/structure-element.ts';
import type { Hyphenators } from '../text/paragraph.ts';
import { BlockBuilder } from './block-builder.ts';
import { describePages } from './describe-pages.ts';
import { drawNotes } from './draw-notes.ts';
import { endlessPt } from './endless.ts';
import { FlushPages } from './flush-pages.ts';
import { layOutNotes } from './lay-out-notes.ts';
import { mirrorPage } from './mirror-page.ts';
import { PageContext } from './page-context.ts';
import type { NumberingStart } from './page-label.ts';
import { PageWriter } from './page-writer.ts';
import { resolvePageReferences } from './resolve-page-references.ts';

/** The pages of a document, and where their numbering begins anew. */
export interface LaidOutPages {
  readonly pages: Page[];
  readonly numbering: readonly NumberingStart[];
}

/**
 * Lays a definition out on pages. What pdfmake's builder loses is broken instead (unbreakable blocks, tall rows), what it
 * lets run off the page is fitted (tables, deep lists), and headings stay with what they head.
 */
export class FlowBuilder extends BlockBuilder {
  /** The tables that were too wide, and what was done. */
  fittedTables: readonly FittedTable[] = [];
  /** The frames whose content was too tall. */
  fittedFrames: readonly FittedFrame[] = [];
  #noteWidthPt: number | undefined;

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
    this.columnLook = { direction, ruleColor, slackPt: leading };
    this.#noteWidthPt = definition.footnoteWidthPt;
    this.flush = definition.foot === 'flush' ? new FlushPages(leading) : undefined;
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
    this.flush?.settle(context.pages);
    for (const page of context.pages) drawNotes(page, ruleColor);
    this.fittedTables = measure.fittedTables;
    this.fittedFrames = measure.fittedFrames;
    this.#finishPages(context.pages, definition);
    this.#addBackgrounds(definition.background);
    this.addWatermark(definition.watermark, document, definition.defaultStyle);
    return { pages: context.pages, numbering: this.numbering };
  }

  /** What can be done only when all pages are there. */
  #finishPages(pages: readonly Page[], { header, footer, mirrorMargins }: EngineDefinition): void {
    const described = describePages(pages, this.numbering);
    if (mirrorMargins) for (const page of pages.filter((_, index) => index % 2 === 1)) mirrorPage(page);
    const known = (content: PageContent | undefined): PageContent | undefined =>
      content === undefined
        ? undefined
        : (number, count, size) => {
            const page = described[number - 1];
            return page === undefined || this.blankPages.has(number - 1)
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
