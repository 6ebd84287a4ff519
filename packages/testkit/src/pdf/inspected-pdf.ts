/** A piece of text where it stands on a page: baseline origin from the page's top left, in points. */
export interface PdfTextItem {
  readonly text: string;
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
  /** The PostScript name without its subset prefix. */
  readonly font: string;
  readonly sizePt: number;
}

/** A clickable area; `rect` is left, top, right, bottom from the page's top left, in points. */
export interface PdfLink {
  readonly rect: readonly [number, number, number, number];
  readonly url?: string;
  /** The 1-based page that a link within the document leads to. */
  readonly targetPage?: number;
}

export interface PdfPage {
  readonly number: number;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly items: readonly PdfTextItem[];
  readonly links: readonly PdfLink[];
  /** What the comments that go with the page say. */
  readonly comments: readonly string[];
}

export interface PdfOutlineEntry {
  readonly title: string;
  /** 1 for the top level. */
  readonly depth: number;
  readonly page?: number;
}

export interface PdfMetadata {
  readonly title?: string;
  readonly author?: string;
  readonly subject?: string;
  readonly keywords?: string;
  readonly creator?: string;
  readonly producer?: string;
  readonly creationDate?: string;
  readonly language?: string;
  readonly version?: string;
}

/** What an independent reader (PDF.js) sees in a PDF. */
export interface InspectedPdf {
  readonly pages: readonly PdfPage[];
  readonly outline: readonly PdfOutlineEntry[];
  readonly metadata: PdfMetadata;
}
