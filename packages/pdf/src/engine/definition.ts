/** Distances on the four sides in points: all, [horizontal, vertical] or [left, top, right, bottom]. */
export type EngineMargin = number | readonly [number, number] | readonly [number, number, number, number];

import type { PdfStandard } from '@octavo/pdf-check';
import type { PdfmakeWatermark } from './pdfmake-definition.ts';
import type { StructureTag } from './structure/structure-tag.ts';

/** pdfmake's style properties, and those that the engine adds. Sizes in points. */
export interface EngineStyle {
  readonly font?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly background?: string;
  readonly decoration?: EngineDecoration | readonly EngineDecoration[];
  readonly decorationColor?: string;
  /** `start`, the engine's own: left or right by `direction`. */
  readonly alignment?: 'left' | 'center' | 'right' | 'justify' | 'start';
  readonly lineHeight?: number;
  readonly characterSpacing?: number;
  readonly noWrap?: boolean;
  readonly sup?: boolean;
  readonly sub?: boolean;
  readonly opacity?: number;
  readonly preserveLeadingSpaces?: boolean;
  readonly link?: string;
  readonly linkToDestination?: string;
  readonly margin?: EngineMargin;
  /** Engine: distance between base lines, whatever fonts a line holds. */
  readonly leading?: number;
  /** Engine: base direction of the paragraph (UAX #9); the side that text without `alignment` starts from. */
  readonly direction?: 'ltr' | 'rtl';
  /** Engine: indent of a paragraph's first line. */
  readonly firstLineIndent?: number;
  /** Engine: indent of all lines but a paragraph's first. */
  readonly hangingIndent?: number;
  /** Engine: whether words may be divided at the ends of lines, where patterns for their language are known. */
  readonly hyphenate?: boolean;
  /** Engine: colour of a box drawn round the run, as for keys. */
  readonly frame?: string;
  /** Engine: language of the text (BCP 47), where it is not the document's: for hyphens, letter forms and readers. */
  readonly language?: string;
  /** OpenType features: those that are on, as pdfmake has it, or by tag, on or off: `{ onum: true, liga: false }`. */
  readonly fontFeatures?: readonly string[] | Readonly<Record<string, boolean>>;
  /** Engine: small letters as small capitals: the font's own, or capitals set smaller where it has none. */
  readonly smallCaps?: boolean;
  /** Engine: names where the text comes from; missing characters are reported with it. */
  readonly origin?: string;
}

/** Engine: what the structure tree says of a block or run, for readers who do not see the page. All texts are plain. */
export interface EngineStructure {
  /**
   * The type of its element, where it is not the one that the engine finds: `P` for text, `H1` to `H6` for text with an
   * `outlineLevel`, `L`, `Table`, `Figure`. `Artifact` for what is no content. A stack or columns with a tag group their parts.
   */
  readonly tag?: StructureTag;
  /** What a picture shows, or how a formula is read. An empty one says that a picture is mere decoration. */
  readonly alt?: string;
  /** The text that drawn shapes stand for. */
  readonly actualText?: string;
  /** What an abbreviation is short for. */
  readonly expansion?: string;
  /** Its language where it differs from what is around it, BCP 47. */
  readonly language?: string;
}

export type EngineDecoration = 'underline' | 'lineThrough' | 'overline';

/** A stretch of text in one style; nested runs inherit. */
export interface EngineRun extends EngineStyle, EngineStructure {
  readonly text?: EngineText;
  readonly style?: string | readonly string[];
  /** pdfmake: the number of the page on which the node with that `id` stands. */
  readonly pageReference?: string;
  /** Engine: key of the note in the definition's `footnotes` whose mark this run is. */
  readonly footnote?: string;
  /** Engine: names a destination at this run. */
  readonly destination?: string;
  /** Engine: a drawing that stands in the line like a character. */
  readonly box?: EngineBox;
}

export type EngineText = string | EngineRun | readonly (string | EngineRun)[];

/** A picture within a line, `depthPt` of its height below the base line; without image and drawing it is room alone. */
export interface EngineBox {
  /** Key in the definition's `images`. */
  readonly image?: string;
  /** SVG; what it draws in `currentColor` has the colour of the text. */
  readonly svg?: string;
  /** Family of a drawing's words. */
  readonly font?: string;
  /** Key in `images` of what is drawn instead when the drawing cannot be. */
  readonly fallbackImage?: string;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly depthPt: number;
  /** What it shows; empty for mere decoration. */
  readonly alt?: string;
}

interface EngineBlockProperties extends EngineStyle, EngineStructure {
  readonly style?: string | readonly string[];
  /** `beforeOdd` and `beforeEven` leave a page blank where they must. */
  readonly pageBreak?: 'before' | 'after' | 'beforeOdd' | 'beforeEven' | 'afterOdd' | 'afterEven';
  /** Engine: the page on which the block begins is numbered so, and those after it. */
  readonly pageNumbering?: PageNumbering;
  /** Names a destination at the block's first line. */
  readonly id?: string;
  /** Kept on one page where one page can hold it; broken, never lost, where not. */
  readonly unbreakable?: boolean;
  /** Engine: may move to the top of the next page, while the text after it goes on here; only where it stands in nothing else. */
  readonly float?: 'top';
  /** Engine: not left at the foot of a page without the beginning of what follows. */
  readonly keepWithNext?: boolean;
  /** pdfmake: spans of a table cell. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly fillColor?: string;
  /** Engine: makes a table cell a header cell of its row, column or both. */
  readonly scope?: 'row' | 'column' | 'both';
  /** pdfmake: sides of a table cell that have a rule: left, top, right, bottom. */
  readonly border?: readonly [boolean, boolean, boolean, boolean];
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
  /** pdfmake: an item's own number, and its own kind of marker. */
  readonly counter?: number;
  readonly listType?: string;
  /** pdfmake: a place on the page, or a shift from where the block would stand; it takes no room. */
  readonly absolutePosition?: { readonly x: number; readonly y: number };
  readonly relativePosition?: { readonly x: number; readonly y: number };
  /** pdfmake: width as a column. */
  readonly width?: number | 'auto' | '*';
  /** Engine: what stands before the block as a list item instead of the list's own marker. */
  readonly marker?: { readonly task: 'done' | 'open' };
}

export interface EngineTextBlock extends EngineBlockProperties {
  readonly text: EngineText;
  /** Engine: depth of the block in the document's outline, 1 for the top. */
  readonly outlineLevel?: number;
  /** The outline's text, plain. */
  readonly outlineText?: string;
  /** Engine: a remark that goes with the text, as a comment beside its page: readers list it, it is neither seen on the page nor printed. */
  readonly comment?: string;
}

/** Columns that text runs through one after the other, level at the end. */
export interface FlowColumns {
  readonly count: number;
  readonly gapPt: number;
}

/**
 * A box on the page in points from its top left corner. It takes no room in the flow and never turns the page: content taller than the
 * box is set smaller, and where even that does not help, stands out of it and is told of.
 */
export interface EngineFrame {
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
  /** Where content stands that is less tall than the box. */
  readonly alignment: 'top' | 'middle' | 'bottom';
  /** The part of their size to which contents may be reduced: 1 leaves them as they are. */
  readonly smallestScale: number;
}

export interface EngineStack extends EngineBlockProperties {
  /** Engine: the blocks stand in a box of their own on the page. */
  readonly textFrame?: EngineFrame;
  /** Engine: the blocks run through columns; only where they stand in nothing else. */
  readonly flowColumns?: FlowColumns;
  readonly stack: readonly EngineContent[];
}

export interface EngineUnorderedList extends EngineBlockProperties {
  readonly ul: readonly EngineContent[];
  readonly type?: 'disc' | 'circle' | 'square' | 'none';
  readonly markerColor?: string;
  /** Engine: indent of the items' text, where it does not go with its size; wider where the markers need it. */
  readonly indentPt?: number;
}

export interface EngineOrderedList extends EngineBlockProperties {
  readonly ol: readonly EngineContent[];
  readonly start?: number;
  readonly type?: 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman' | 'none';
  readonly reversed?: boolean;
  /** After each number, or before and after it. */
  readonly separator?: string | readonly [string, string];
  readonly markerColor?: string;
  readonly indentPt?: number;
}

export interface EngineColumns extends EngineBlockProperties {
  readonly columns: readonly EngineContent[];
  readonly columnGap?: number;
}

/** pdfmake's table layout: functions of a row's or column's index. */
export interface EngineTableLayout {
  readonly hLineWidth?: (row: number) => number;
  readonly vLineWidth?: (column: number) => number;
  readonly hLineColor?: (row: number) => string;
  readonly vLineColor?: (column: number) => string;
  readonly paddingLeft?: (column: number) => number;
  readonly paddingRight?: (column: number) => number;
  readonly paddingTop?: (row: number) => number;
  readonly paddingBottom?: (row: number) => number;
  readonly fillColor?: (row: number) => string | null;
  readonly hLineWhenBroken?: boolean;
  /** Engine: thickness of the rule where the table goes on over the page; as between rows when absent. */
  readonly breakRuleWidth?: number;
  /** Engine: the rule below so many rows stands under cells over several columns alone, this much short of their ends. */
  readonly hLineInset?: (row: number) => number | undefined;
}

export interface EngineTable extends EngineBlockProperties {
  readonly table: {
    readonly headerRows?: number;
    readonly widths?: readonly (number | 'auto' | '*' | `${number}%`)[];
    /** `{}` stands where a span covers the cell. */
    readonly body: readonly (readonly (EngineContent | EngineSpannedCell)[])[];
    /** pdfmake: whether rows stay whole where a page can hold them. */
    readonly dontBreakRows?: boolean;
    /** Engine: side at which the first column stands. */
    readonly direction?: 'ltr' | 'rtl';
    /** Engine: stands above the table, on its page. */
    readonly caption?: EngineContent;
    /** Engine: stands above each further part of the table. */
    readonly continued?: EngineContent;
    /** Engine: stands below the table, on the page of its last row. */
    readonly notes?: EngineContent;
    /** Engine: columns whose numbers are aligned on their decimal marks; their cells should be aligned right. */
    readonly decimalColumns?: readonly number[];
    /** Engine: `.` when absent. */
    readonly decimalMark?: '.' | ',';
    /** Engine: what may be done to a table that is too wide. */
    readonly fit?: EngineTableFit;
  };
  /** A layout, or the name of one: `noBorders`, `headerLineOnly`, `lightHorizontalLines`, or one in `tableLayouts`. */
  readonly layout?: EngineTableLayout | string;
}

/** How a table that is too wide is made to fit: set smaller, then on a turned page, then divided. */
export interface EngineTableFit {
  /** Room for the table, and, where it may turn its page, room on a turned one. */
  readonly widthPt: number;
  readonly landscapeWidthPt?: number;
  /** The size to which its text may be reduced. */
  readonly smallestSizePt: number;
  /** Columns at its beginning that each part of a divided table repeats. */
  readonly repeatedColumns: number;
}

/** The place of a cell that another one spans. */
export type EngineSpannedCell = Readonly<Record<string, never>>;

export interface EngineImage extends EngineBlockProperties {
  /** Key in the definition's `images`. */
  readonly image: string;
  readonly width: number;
  readonly height: number;
  /** pdfmake: the box that the picture fills, cut off at its sides. */
  readonly cover?: { readonly width: number; readonly height: number };
}

export interface EngineSvg extends EngineBlockProperties {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Engine: key in `images` of what is drawn instead when the drawing cannot be. */
  readonly fallbackImage?: string;
}

export interface EngineCanvas extends EngineBlockProperties {
  readonly canvas: readonly EngineVector[];
}

/** A rule or box of pdfmake's canvas. */
export interface EngineVector {
  readonly type: 'line' | 'rect';
  readonly x?: number;
  readonly y?: number;
  readonly w?: number;
  readonly h?: number;
  readonly x1?: number;
  readonly y1?: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly lineWidth?: number;
  readonly lineColor?: string;
  readonly color?: string;
  /** pdfmake: 0 to 1, of the colour within. */
  readonly fillOpacity?: number;
}

/** A block of pdfmake's, with the engine's properties. */
export type EngineContent =
  | EngineTextBlock
  | EngineStack
  | EngineUnorderedList
  | EngineOrderedList
  | EngineColumns
  | EngineTable
  | EngineImage
  | EngineSvg
  | EngineCanvas;

/** How pages are numbered from one on. */
export interface PageNumbering {
  readonly style: 'arabic' | 'roman';
  readonly start: number;
}

/** A page as headers and footers may show it. */
export interface EnginePage {
  /** The number that is printed: `iv`, `12`. */
  readonly label: string;
  /** Whether it stands on the left of an opened book. */
  readonly isLeft: boolean;
  /** Whether it begins with a heading of the document's highest level. */
  readonly opensChapter: boolean;
  /** The heading in force at each level, from 1: the first one on the page, else the last one before it. */
  readonly headings: readonly (string | undefined)[];
}

/** Content that depends on the page. `pageNumber` counts from 1; pages left blank have neither header nor footer. */
export type PageContent = (
  pageNumber: number,
  pageCount: number,
  pageSize: { readonly width: number; readonly height: number },
  page: EnginePage,
) => EngineContent | undefined;

/** A document for `createPdf`: pdfmake's definition with the engine's properties. It is written on: make it anew each time. */
export interface EngineDefinition {
  readonly content: readonly EngineContent[];
  /** Bodies of the notes that runs refer to by `footnote`, set at the foot of the page of their mark. */
  readonly footnotes?: Readonly<Record<string, EngineContent>>;
  /** Engine: width of the notes where it is not that of the page's text, as in columns. */
  readonly footnoteWidthPt?: number;
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly pageMargins: readonly [number, number, number, number];
  /** Engine: even pages have their left and right margins exchanged. */
  readonly mirrorMargins?: boolean;
  readonly defaultStyle: EngineStyle;
  readonly styles?: Readonly<Record<string, EngineStyle>>;
  readonly header?: PageContent;
  readonly footer?: PageContent;
  /** Behind the content of each page. */
  readonly background?: (
    page: number,
    size: { readonly width: number; readonly height: number },
  ) => EngineContent | undefined;
  /** Words across each page. */
  readonly watermark?: PdfmakeWatermark;
  /** Layouts that tables may name, besides pdfmake's own. */
  readonly tableLayouts?: Readonly<Record<string, EngineTableLayout>>;
  /** Bytes of PNG and JPEG images by key. */
  readonly images?: Readonly<Record<string, Uint8Array>>;
  /** BCP 47. */
  readonly language?: string;
  readonly info?: EngineInfo;
  /** Engine: the standard that the file is to conform to; it says so only when the checker finds no fault. */
  readonly standard?: PdfStandard;
  /** Engine: files that go with the document. */
  readonly attachments?: readonly EngineAttachment[];
  /** Engine: colour of the rule above notes. */
  readonly footnoteRuleColor?: string;
}

/** A file within the file (ISO 19005-3, annex E). */
export interface EngineAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** What it is to the document: the source that it was made of, or the data behind it. */
  readonly relationship: 'Source' | 'Data' | 'Supplement' | 'Alternative';
  readonly description?: string;
}

export interface EngineInfo {
  readonly title?: string;
  readonly author?: string;
  readonly subject?: string;
  readonly keywords?: string;
  readonly creator?: string;
  /** The moment written as creation and modification date. */
  readonly date: Date;
}
