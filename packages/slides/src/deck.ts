import type {
  Block,
  BlockQuote,
  Callout,
  Chart,
  CodeBlock,
  Figure,
  FootnoteDefinition,
  Inline,
  NodeId,
  Table,
} from '@octavo/core/model';

/** A place on a slide in points from its top left corner; in right-to-left decks, too. */
export interface Box {
  readonly leftPt: number;
  readonly topPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
}

/** What every region carries. */
interface RegionBase {
  /** Where the region stands. Its content was measured to fit in there. */
  readonly box: Box;
  /** 0-based, in reading order; regions of one column stand under each other. */
  readonly column: number;
}

/** Regions of words: `scale` is the factor on the theme's text size: below 1 when it had to shrink, above for a few words alone. */
interface ScaledRegion extends RegionBase {
  readonly scale: number;
}

/**
 * Running text: paragraphs, lists, sub-headings, definition lists, formulas; tables, figures and the other kinds below
 * stand here only when nested in them. A list that goes on from the slide before has its `start` set.
 */
export interface TextRegion extends ScaledRegion {
  readonly type: 'text';
  readonly blocks: readonly Block[];
}

/** A boxed remark with its title. */
export interface CalloutRegion extends ScaledRegion {
  readonly type: 'callout';
  readonly callout: Callout;
}

/** A quotation. */
export interface QuoteRegion extends ScaledRegion {
  readonly type: 'quote';
  readonly quote: BlockQuote;
}

/** Some or all lines of a block of code: `highlights[code.id].slice(firstLine, firstLine + lineCount)`. */
export interface CodeRegion extends RegionBase {
  readonly type: 'code';
  readonly code: CodeBlock;
  /** 0-based. */
  readonly firstLine: number;
  readonly lineCount: number;
  readonly sizePt: number;
}

/** A table with the rows of this slide; its head is repeated on each. */
export interface TableRegion extends RegionBase {
  readonly type: 'table';
  readonly table: Table;
  readonly columnWidthsPt: readonly number[];
  /** Of the head's rows, then of the body's; measured, their sum stands in `box.heightPt` with the caption's. */
  readonly rowHeightsPt: readonly number[];
  readonly sizePt: number;
  /** The chart whose numbers the table shows, when the author wrote one. */
  readonly chart?: Chart;
}

/** A picture, its caption under it. An image that is missing keeps its box for the placeholder. */
export interface PictureRegion extends RegionBase {
  readonly type: 'picture';
  readonly figure: Figure;
  /** Where the picture itself stands within `box`, at its proportions. */
  readonly pictureBox: Box;
}

/** A part of a slide's body. */
export type Region = TextRegion | CalloutRegion | QuoteRegion | CodeRegion | TableRegion | PictureRegion;

/**
 * What a slide is: `title` opens the deck (title, subtitle, byline), `section` opens a part, `titleOnly` has nothing else,
 * `content` is one region of text, `columns` has several columns, `stack` several regions under each other; the others
 * hold one region of their name.
 */
export type SlideLayout =
  | 'title'
  | 'section'
  | 'titleOnly'
  | 'content'
  | 'columns'
  | 'stack'
  | 'picture'
  | 'table'
  | 'code'
  | 'quote';

/** The place of a slide among those that a long one was split into; both from 1. */
export interface Continuation {
  readonly part: number;
  readonly of: number;
}

/** A footnote whose mark stands on the slide; its text is for the notes. */
export interface SlideFootnote {
  readonly number: number;
  readonly definition: FootnoteDefinition;
}

/** One slide. Nodes in it keep the ids of the document's, also where a part of one stands, so that side tables hold. */
export interface Slide {
  /** Unique in the deck, fit for a URL fragment, the same as long as the slide's source is. */
  readonly id: string;
  readonly layout: SlideLayout;
  /** In plain words, unique in the deck, with `(2/3)` when continued. */
  readonly title: string;
  /** The title as written. Empty where the author gave none: then `title` is made from the slide's first words. */
  readonly titleContent: readonly Inline[];
  /** What `title` adds to the title's words: ` (2/3)`, ` (2)`, or nothing. */
  readonly titleSuffix: string;
  /** The factor on the theme's title size. */
  readonly titleScale: number;
  readonly continuation?: Continuation;
  /** Under the title of `title` and `section` slides. */
  readonly subtitle: readonly Inline[];
  /** Authors, affiliations and date of the `title` slide, a line each. */
  readonly byline: readonly string[];
  /** 1, or the number of columns of a `columns` slide. */
  readonly columnCount: number;
  /** In reading order. */
  readonly regions: readonly Region[];
  /** What the speaker says; the full text where the slide shows only its claim. */
  readonly notes: readonly Block[];
  readonly footnotes: readonly SlideFootnote[];
  /** The blocks of the document that stand on the slide or in its notes, in reading order. */
  readonly sourceIds: readonly NodeId[];
}

/** Families by role, as planned and measured. */
export interface DeckFonts {
  readonly heading: string;
  readonly text: string;
  readonly code: string;
}

/** A deck as plain data: everything is decided but how a format writes it. Made by `planDeck`. */
export interface Deck {
  readonly version: 1;
  readonly title: string;
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly widthPt: number;
  readonly heightPt: number;
  readonly fonts: DeckFonts;
  readonly slides: readonly Slide[];
  /** The slide on which a node of the document stands: for links within the deck. */
  readonly slideOfNode: Readonly<Record<NodeId, string>>;
}
