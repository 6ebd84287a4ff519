import type { EngineContent } from './definition/engine-blocks.ts';
import type {
  EngineAttachment,
  EngineDefinition,
  EngineFile,
  PageContent,
} from './definition/engine-document.ts';
import type { EngineMargin, EngineStyle } from './definition/engine-style.ts';
import type { EngineTableLayout } from './definition/engine-table.ts';

/** Content as pdfmake takes it: words alone are a paragraph, a list of contents a stack. */
export type PdfmakeContent = string | EngineContent | readonly PdfmakeContent[];

/** The document's properties by pdfmake's names, and any others. Dates are the definition's own: the clock is never asked. */
export interface PdfmakeInfo {
  readonly title?: string;
  readonly author?: string;
  readonly subject?: string;
  readonly keywords?: string;
  readonly creator?: string;
  readonly creationDate?: Date;
  readonly date?: Date;
}

/** Words across each page. */
export interface PdfmakeWatermark {
  readonly text: string;
  readonly font?: string;
  readonly fontSize?: number;
  readonly color?: string;
  readonly opacity?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** In degrees; along the page's diagonal where it is not given. */
  readonly angle?: number;
}

/** Content that depends on the page; nothing where a page has none. */
export type PdfmakePageContent = (...page: Parameters<PageContent>) => PdfmakeContent | undefined | null;

/** A definition as pdfmake takes it: all but the content may be left out, sizes may be named, and heads may be the same on every page. */
export interface PdfmakeDefinition
  extends Omit<
    EngineDefinition,
    | 'content'
    | 'pageSize'
    | 'pageMargins'
    | 'defaultStyle'
    | 'header'
    | 'footer'
    | 'images'
    | 'info'
    | 'background'
    | 'watermark'
    | 'attachments'
    | 'namedFiles'
  > {
  readonly content: PdfmakeContent;
  /** A name such as `A5` or `LETTER`, or a size in points; A4 where it is left out. */
  readonly pageSize?: string | { readonly width: number; readonly height: number };
  readonly pageOrientation?: 'portrait' | 'landscape';
  /** 40 points on each side where they are left out. */
  readonly pageMargins?: EngineMargin;
  readonly defaultStyle?: EngineStyle;
  readonly header?: PdfmakeContent | PdfmakePageContent;
  readonly footer?: PdfmakeContent | PdfmakePageContent;
  readonly background?:
    | PdfmakeContent
    | ((
        page: number,
        size: { readonly width: number; readonly height: number },
      ) => PdfmakeContent | undefined | null);
  readonly watermark?: string | PdfmakeWatermark;
  /** Bytes, or a data URL with them. */
  readonly images?: Readonly<Record<string, Uint8Array | string>>;
  readonly info?: PdfmakeInfo;
  /** pdfmake: files by the names by which places of the document refer to them. Engine: a list of files that go with the document. */
  readonly attachments?: readonly EngineAttachment[] | Readonly<Record<string, EngineFile>>;
  /** Files that go with the document. */
  readonly files?: Readonly<Record<string, EngineFile>>;
  /** pdfmake's name of the standard: `PDF/UA`, `PDF/A-2a`, `PDF/A-2b`, `PDF/A-3a`. It is claimed only where it holds. */
  readonly subset?: string;
  /** Layouts that tables may name, besides pdfmake's own. */
  readonly tableLayouts?: Readonly<Record<string, EngineTableLayout>>;
}
