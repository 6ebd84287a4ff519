import type { PdfStandard } from '@octavo/pdf-check';
import type { PdfmakeWatermark } from '../pdfmake-definition.ts';
import type { EngineContent } from './engine-blocks.ts';
import type { EngineStyle } from './engine-style.ts';
import type { EngineTableLayout } from './engine-table.ts';

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
  /** Engine: whether full pages end on one line, room being added between blocks where it is not seen. */
  readonly foot?: 'flush' | 'ragged';
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
  /** pdfmake: files that places of the document refer to by these names. */
  readonly namedFiles?: Readonly<Record<string, EngineFile>>;
  /** Engine: colour of the rule above notes. */
  readonly footnoteRuleColor?: string;
}

/** A file within the file (ISO 19005-3, annex E). */
export interface EngineAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** What it is to the document: the source that it was made of, or the data behind it. */
  readonly relationship: 'Source' | 'Data' | 'Supplement' | 'Alternative' | 'Unspecified';
  readonly description?: string;
}

/** pdfmake: a file that goes with a place in the document. */
export interface EngineFile {
  /** Its bytes, or a data URL with them. */
  readonly src: Uint8Array | string;
  readonly name?: string;
  /** Its media type. */
  readonly type?: string;
  readonly description?: string;
  readonly relationship?: EngineAttachment['relationship'];
  /** The document's date where they are not given. */
  readonly creationDate?: Date;
  readonly modifiedDate?: Date;
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
