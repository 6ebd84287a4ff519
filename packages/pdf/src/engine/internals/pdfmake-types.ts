import type { OpenedFont, ShapedGlyph } from '@octavo/typeset';
import type { EngineFile } from '../definition/engine-document.ts';
import type { StructureElement } from '../structure/structure-element.ts';
import type { LayoutNode, Vector } from './layout-node.ts';

/** Where a node came to stand. */
export interface PagePosition {
  pageNumber: number;
  left: number;
  top: number;
}

export interface PageSize {
  width: number;
  height: number;
  orientation?: string;
}

export interface PageMargins {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PageItem {
  type: string;
  item: PageItemBody;
}

/** A line, vector or image on a page: what of it the engine moves about. */
export interface PageItemBody {
  x?: number;
  y?: number;
  _height?: number;
  getHeight?(): number;
}

export interface Page {
  items: PageItem[];
  pageSize: PageSize;
  pageMargins: PageMargins;
  customProperties: object;
}

export interface Snapshot {
  page: number;
  availableHeight: number;
  bottomMost?: { page: number; availableHeight: number };
}

export interface DocumentContext {
  pages: Page[];
  page: number;
  x: number;
  y: number;
  availableWidth: number;
  availableHeight: number;
  pageMargins: PageMargins;
  snapshots: Snapshot[];
  backgroundLength: number[];
  addListener(event: string, listener: (page: Page) => void): void;
  addMargin(left: number, right?: number): void;
  moveDown(offset: number): boolean;
  /** Remembers the place until the block that stands elsewhere is done. */
  beginDetachedBlock(): void;
  endDetachedBlock(): void;
  getCurrentPage(): Page;
  initializePage(): void;
  moveToNextPage(orientation?: string): object;
  addPage(size: PageSize, margins?: PageMargins | null, customProperties?: object): Page;
  inSnakingColumns(): boolean;
  isInNestedNonSnakingGroup(): boolean;
  resetMarginXTopParent(): void;
}
export type DocumentContextConstructor = new () => DocumentContext;

export interface Line {
  x: number;
  y: number;
  maxWidth: number;
  inlines: unknown[];
  getHeight(): number;
  getAscenderHeight(): number;
  getWidth(): number;
  clone(): Line;
}
export type LineConstructor = new (maxWidth: number) => Line;

export interface Fragment {
  items: PageItem[];
  height: number;
  xOffset?: number;
  yOffset?: number;
}

export interface PageElementWriter {
  transactionLevel: number;
  originalX: number;
  contextStack: DocumentContext[];
  _context: DocumentContext;
  context(): DocumentContext;
  setMaxListeners(count: number): void;
  pushContext(context: DocumentContext): void;
  popContext(): void;
  addPage(size: PageSize, orientation: string | null, margins: PageMargins): void;
  addLine(line: Line, dontUpdateContextPosition?: boolean, index?: number): PagePosition | false;
  addVector(vector: Vector, ignoreX?: boolean, ignoreY?: boolean, index?: number): unknown;
  alignLine(line: Line): void;
  moveToNextPage(orientation?: string): void;
  commitUnbreakableBlock(forcedX?: number, forcedY?: number): void;
  _fitOnPage(add: () => PagePosition | false): PagePosition | false;
}
export type PageElementWriterConstructor = new (context: DocumentContext) => PageElementWriter;

export interface StyleStack {
  styleDictionary: Readonly<Record<string, object>>;
  defaultStyle: object;
  styleOverrides: readonly (string | object)[];
  clone(): StyleStack;
  push(style: string | object): void;
  pop(count?: number): void;
  getProperty(name: string): unknown;
}

export interface TextInlines {
  buildInlines(text: unknown, stack: StyleStack): { items: unknown; minWidth: number; maxWidth: number };
}
export type TextInlinesConstructor = new (document: PdfDocument) => TextInlines;

export interface DocMeasure {
  textInlines: TextInlines;
  styleStack: StyleStack;
  measureNode(node: LayoutNode): LayoutNode;
  measureLeaf(node: LayoutNode): LayoutNode;
  measureDocument(node: LayoutNode): LayoutNode;
  measureBlock(node: LayoutNode): LayoutNode;
  measureTable(node: LayoutNode): LayoutNode;
  measureVerticalContainer(node: LayoutNode): LayoutNode;
  measureColumns(node: LayoutNode): LayoutNode;
  measureUnorderedList(node: LayoutNode): LayoutNode;
  measureOrderedList(node: LayoutNode): LayoutNode;
}
export type DocMeasureConstructor = new (
  document: PdfDocument,
  styles: object,
  defaultStyle: object,
  svgMeasure: object,
  tableLayouts: object,
) => DocMeasure;

/** pdfmake's `columnCalculator`, whose columns are nodes and the widths of tables alike. */
export interface ColumnCalculator {
  /** Writes `_calcWidth` on each column. */
  buildColumnWidths(columns: readonly LayoutNode[], availableWidthPt: number): void;
}

export interface DocPreprocessor {
  preprocessDocument(content: unknown): LayoutNode;
  preprocessBlock(content: unknown): LayoutNode;
  preprocessNode(content: unknown): LayoutNode;
  preprocessTable(node: LayoutNode): LayoutNode;
}
export type DocPreprocessorConstructor = new () => DocPreprocessor;

export interface RowOptions {
  marginX: [number, number];
  dontBreakRows: boolean;
  rowsWithoutPageBreak: number;
  cells: LayoutNode[];
  widths: unknown;
  gaps: number[];
  tableBody: LayoutNode[][];
  tableNode: LayoutNode;
  rowIndex: number;
  height: undefined;
}

export interface PageBreak {
  prevPage: number;
  prevY: number;
  y: number;
}

export interface RowResult {
  pageBreaks: PageBreak[];
  positions: PagePosition[];
}

export interface LayoutBuilder {
  pageSize: PageSize;
  pageMargins: PageMargins;
  svgMeasure: object;
  tableLayouts: object;
  nestedLevel: number;
  linearNodeList: LayoutNode[];
  docPreprocessor: DocPreprocessor;
  docMeasure: DocMeasure;
  writer: PageElementWriter;
  processNode(node: LayoutNode, isVerticalAlignmentAllowed?: boolean): void;
  processLeaf(node: LayoutNode): void;
  processVerticalContainer(node: LayoutNode): void;
  processList(isOrdered: boolean, node: LayoutNode): void;
  processTable(node: LayoutNode): void;
  processImage(node: LayoutNode): void;
  processSVG(node: LayoutNode): void;
  processRow(options: RowOptions): RowResult;
  addBackground(background: unknown): void;
  addHeadersAndFooters(header: unknown, footer: unknown): void;
  addDynamicRepeatable(
    content: (page: number, pages: number, size: PageSize) => unknown,
    place: (size: PageSize) => { x: number; y: number; width: number; height: number },
    property: string,
  ): void;
  addWatermark(watermark: unknown, document: PdfDocument, defaultStyle: object): void;
}
export type LayoutBuilderConstructor = new (
  size: PageSize,
  margins: PageMargins,
  svgMeasure: object,
) => LayoutBuilder;

export interface TableProcessor {
  layout: LayoutNode['_layout'];
  headerRows: number;
  dontBreakRows: boolean;
  rowsWithoutPageBreak: number;
  beginTable(writer: PageElementWriter): void;
  beginRow(row: number, writer: PageElementWriter): void;
  endRow(row: number, writer: PageElementWriter, breaks: PageBreak[]): void;
  endTable(writer: PageElementWriter): void;
}
export type TableProcessorConstructor = new (node: LayoutNode) => TableProcessor;

export type SvgMeasureConstructor = new () => object;

/** An image in its place on a page. */
export interface PlacedImage {
  x: number;
  y: number;
  _width: number;
  _height: number;
  _structure?: StructureElement;
  alt?: string;
  link?: string | undefined;
  linkToDestination?: string | undefined;
  linkToPage?: number | undefined;
}

/** The sign of a file in its place on a page. */
export interface PlacedAttachment extends PlacedImage {
  attachment?: string | EngineFile;
}

/** A drawing in its place on a page. */
export interface PlacedSvg extends PlacedImage {
  svg?: string;
  font?: string;
  namedFonts?: Readonly<Record<string, string>>;
  fallbackImage?: string;
}

export interface Renderer {
  pdfDocument: PdfDocument;
  renderPages(pages: Page[]): void;
  renderLine(line: Line, x: number, y: number): void;
  renderVector(vector: Vector): void;
  renderImage(node: PlacedImage): void;
  renderAttachment(node: PlacedAttachment): void;
  renderSVG(node: PlacedSvg): void;
  beginClip(rectangle: object): void;
  endClip(): void;
  beginVerticalAlignment(item: object): void;
  endVerticalAlignment(item: object): void;
  renderWatermark(page: Page): void;
}
export type RendererConstructor = new (document: PdfDocument) => Renderer;

/** An outline entry of pdfkit. */
export interface OutlineItem {
  addItem(title: string, options: object): OutlineItem;
}

/** A font embedded by pdfkit; codes of its subset are indices into `glyphs`, `widths` and `unicode`. */
export interface EmbeddedFont {
  readonly id: string;
  font: OpenedFont & { getGlyph(id: number, codePoints?: readonly number[]): ShapedGlyph };
  readonly subset: {
    readonly glyphs: number[];
    includeGlyph(id: number): number;
    /** The font of these glyphs. */
    encode(): Uint8Array;
  };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  /** From font units to thousandths of the size. */
  readonly scale: number;
  ref(): object;
}

/** An object of pdfkit's that is written when it is finalized. */
export interface PdfReference {
  readonly id: number;
  data: Record<string, unknown>;
  /** A stream's bytes so far. */
  buffer: readonly Uint8Array[];
  compress: boolean;
  /** pdfkit's own class declares it so; the engine packs what is no stream. */
  finalize: () => void;
  end(chunk?: unknown): void;
  toString(): string;
}

/** An image that pdfkit has opened. */
export interface PdfImage {
  width: number;
  height: number;
  embed(document: PdfDocument): void;
  /** Of a PNG: writes it when it is taken apart. */
  finalize?: () => void;
}

/** What the engine uses of pdfmake's document, which is a pdfkit document. */
export interface PdfDocument {
  info: Record<string, unknown>;
  images: Readonly<Record<string, unknown>>;
  page: {
    fonts: Record<string, unknown>;
    width: number;
    height: number;
    dictionary: PdfReference;
    annotations: PdfReference[];
    /** Writes a line of the page's content. */
    write(content: string): void;
  };
  outline: OutlineItem;
  options: object;
  _font: EmbeddedFont;
  _fontCount: number;
  _imageRegistry: Record<string, unknown>;
  _fontFamilies: Record<string, EmbeddedFont>;
  _ctm: number[];
  _ctmStack: number[][];
  _root: {
    data: {
      Names?: {
        data: {
          Dests?: { _compareKeys: unknown; add(name: string, place: readonly unknown[]): void };
          EmbeddedFiles?: { _compareKeys: unknown };
        };
      } & object;
      Pages: { data: { Kids: readonly PdfReference[] } };
    } & Record<string, unknown>;
  } & PdfReference;
  _info: PdfReference;
  /** Where each object begins; entry 0 is object 1. */
  _offsets: (number | null)[];
  /** Length of what is written. */
  _offset: number;
  ref(data?: object): PdfReference;
  push(chunk: Uint8Array | null): boolean;
  _convertRect(x: number, y: number, w: number, h: number): [number, number, number, number];
  _write(data: string | Uint8Array): void;
  _refEnd(reference: PdfReference & { offset: number }): void;
  _finalize(): void;
  endMarkings(): void;
  endMetadata(): void;
  addNamedEmbeddedFile(name: string, specification: PdfReference): void;
  font(source: Uint8Array): PdfDocument;
  fonts: Record<string, unknown>;
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont;
  getFontFile(family: string, bold: boolean, italics: boolean): unknown;
  provideImage(source: string): unknown;
  attachments: Readonly<Record<string, EngineFile>>;
  provideAttachment(source: string | EngineFile): object;
  openImage(source: Uint8Array): PdfImage;
  image(source: string, x: number, y: number, options: { width: number; height: number }): PdfDocument;
  addPage(options: object): PdfDocument;
  /** Ends the pages that are begun. */
  flushPages(): void;
  addContent(content: string): PdfDocument;
  addNamedDestination(name: string, ...place: unknown[]): void;
  link(x: number, y: number, w: number, h: number, url: string, options?: object): PdfDocument;
  goTo(x: number, y: number, w: number, h: number, name: string, options?: object): PdfDocument;
  annotate(x: number, y: number, w: number, h: number, options: Record<string, unknown>): PdfDocument;
  save(): PdfDocument;
  restore(): PdfDocument;
  rect(x: number, y: number, w: number, h: number): PdfDocument;
  roundedRect(x: number, y: number, w: number, h: number, r: number): PdfDocument;
  lineWidth(width: number): PdfDocument;
  fillColor(color: unknown, opacity?: number): PdfDocument;
  strokeColor(color: unknown, opacity?: number): PdfDocument;
  fill(): PdfDocument;
  stroke(): PdfDocument;
  resolveColor(color: unknown, fallback: string): string;
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  destroy(error: Error): void;
  end(): void;
}
export type PdfDocumentConstructor = new (
  fonts: object,
  images: object,
  patterns: object,
  attachments: object,
  options: object,
  virtualfs: null,
  localAccessPolicy: (path: string) => boolean,
) => PdfDocument;
