import type {
  Block,
  BlockQuote,
  Callout,
  Chart,
  CodeBlock,
  Figure,
  FootnoteDefinition,
  Heading,
  Image,
  Inline,
  Link,
  NodeId,
  Paragraph,
  Table,
} from '@octavo/core/model';

/** A place on a slide in points from its top left corner; in right-to-left decks, too. */
export interface Box {
  readonly leftPt: number;
  readonly topPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
}

/** The boxes of every layout; writers and the planner share them, so that what was measured is what is inherited. */
export interface SlideGeometry {
  readonly title: Box;
  readonly body: Box;
  readonly openingTitle: Box;
  readonly openingSubtitle: Box;
  readonly openingByline: Box;
  /** Of `section` and `closing` slides. */
  readonly sectionTitle: Box;
  readonly sectionText: Box;
  readonly footer: Box;
  readonly slideNumber: Box;
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
  /** How far its lists stand from the side of the box, on slides whose words stand in the middle: their lines begin under each other. */
  readonly listInsetPt?: number;
}

/** What one side of a comparison is called; it heads its column. */
export interface ColumnHeadingRegion extends ScaledRegion {
  readonly type: 'columnHeading';
  readonly heading: Heading;
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

/**
 * A number that is the point of its slide, large, with the author's words under it. The number is part of these words, so a reader of
 * the slide's text meets it twice.
 */
export interface KeyFigureRegion extends ScaledRegion {
  readonly type: 'keyFigure';
  /** As the author wrote it, with its unit: `42 %`, `US$ 3.5 bn`. */
  readonly figure: string;
  readonly figureSizePt: number;
  /** Where the number and where the words stand within `box`. */
  readonly figureBox: Box;
  readonly wordsBox: Box;
  readonly words: Paragraph;
}

/** Some or all lines of a block of code: `highlights[code.id].slice(firstLine, firstLine + lineCount)`. */
export interface CodeRegion extends RegionBase {
  readonly type: 'code';
  readonly code: CodeBlock;
  /** 0-based. */
  readonly firstLine: number;
  readonly lineCount: number;
  readonly sizePt: number;
  /** The number of the first line on this slide where lines are numbered: where the author asks, and where code goes over several slides. */
  readonly lineNumber?: number;
}

/** A table with the rows of this slide; its head is repeated on each. */
export interface TableRegion extends RegionBase {
  readonly type: 'table';
  readonly table: Table;
  readonly columnWidthsPt: readonly number[];
  /** Of the head's rows, then of the body's; measured, their sum stands in `box.heightPt` with the caption's. */
  readonly rowHeightsPt: readonly number[];
  readonly sizePt: number;
  /** The chart whose numbers the table shows, when the author wrote one that cannot be drawn. */
  readonly chart?: Chart;
}

/** A picture, its caption under it. An image that is missing keeps its box for the placeholder. */
export interface PictureRegion extends RegionBase {
  readonly type: 'picture';
  readonly figure: Figure;
  /** What a click on the picture follows. */
  readonly link?: Link;
  /** Where the picture itself stands within `box`, at its proportions. */
  readonly pictureBox: Box;
}

/**
 * A chart: its data for formats that have charts of their own, its drawing (an asset under `figure.image.id`) with a text that says every
 * value for the others, and its numbers as a table.
 */
export interface ChartRegion extends RegionBase {
  readonly type: 'chart';
  readonly chart: Chart;
  readonly figure: Figure;
  readonly table: Table;
  /** Where the chart itself stands within `box`, its caption under it. */
  readonly pictureBox: Box;
}

/** A part of a slide's body. */
export type Region =
  | TextRegion
  | ColumnHeadingRegion
  | CalloutRegion
  | QuoteRegion
  | KeyFigureRegion
  | CodeRegion
  | TableRegion
  | PictureRegion
  | ChartRegion;

/**
 * What a slide is: `title` opens the deck (title, subtitle, byline), `section` opens a part, `closing` ends the deck (both have a title and a
 * subtitle), `titleOnly` has nothing else, `content` is one region of text, `columns` has several columns, `comparison` two columns that
 * each begin with a `columnHeading`, `stack` several regions under each other; `keyFigure` has one number or several beside each
 * other; the others hold one region of their name.
 */
export type SlideLayout =
  | 'title'
  | 'section'
  | 'closing'
  | 'titleOnly'
  | 'content'
  | 'columns'
  | 'comparison'
  | 'stack'
  | 'keyFigure'
  | 'picture'
  | 'chart'
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

/** What lies behind a slide's words. Their colour is chosen against it by the writer. */
export type SlideBackground =
  | {
      readonly type: 'color';
      /** `#rrggbb`. */
      readonly color: string;
    }
  | {
      readonly type: 'image';
      /** With its alternative text; decorative when that is empty. */
      readonly image: Image;
      /** The whole slide, or the side that the author gave the picture. */
      readonly box: Box;
      /** Whether the picture fills the box and is cropped, or is shown whole. */
      readonly fit: 'cover' | 'contain';
    };

/** How a slide comes in. */
export type SlideTransition = 'fade' | 'push' | 'wipe' | 'cover' | 'zoom';

/** What was done to a slide so that it fits; for the report. */
export type FitStep =
  /** Words, a table or code set smaller; `sizePt` is the smallest size on the slide. */
  | { readonly type: 'shrunk'; readonly scale: number; readonly sizePt: number }
  | { readonly type: 'titleShrunk'; readonly scale: number }
  /** A title too long even at its smallest size; all of it stands in the notes. */
  | { readonly type: 'titleCut' }
  /** A list set in columns, or words beside their picture. */
  | { readonly type: 'columns'; readonly count: number }
  | { readonly type: 'split'; readonly part: number; readonly of: number }
  /** Blocks of which the slide shows the claim; they stand in the notes in full. */
  | { readonly type: 'condensed'; readonly nodeIds: readonly NodeId[] }
  /** Something that cannot be parted is larger than the slide. */
  | { readonly type: 'overflows' };

/** One slide. Nodes in it keep the ids of the document's, also where a part of one stands, so that side tables hold. */
export interface Slide {
  /** Unique in the deck, fit for a URL fragment, the same as long as the slide's source is. */
  readonly id: string;
  readonly layout: SlideLayout;
  /** The author's classes for this slide (`{.lead}`, `<!-- _class: lead -->`); `invert` and `lead` have a look in every format. */
  readonly classes: readonly string[];
  readonly background?: SlideBackground;
  /** The colour of the words that the author asked for, `#rrggbb`; it stands out against what is behind them. */
  readonly textColor?: string;
  readonly transition?: SlideTransition;
  /** What the author put above the slide's title. */
  readonly header?: string;
  /** What the author put at the slide's foot; empty for nothing. Without it formats put there what is their habit. */
  readonly footer?: string;
  /** Whether the author took the slide's number away. */
  readonly isUnnumbered?: true;
  /** In plain words, unique in the deck, with `(2/3)` when continued. */
  readonly title: string;
  /** The title as written. Empty where the author gave none: then `title` is made from the slide's first words. */
  readonly titleContent: readonly Inline[];
  /** All words of a title of which `title` has the first ones, for outlines and readers of screens; they stand in the notes, too. */
  readonly wholeTitle?: string;
  /** What `title` adds to the title's words: ` (2/3)`, ` (2)`, or nothing. */
  readonly titleSuffix: string;
  /** The factor on the theme's title size. */
  readonly titleScale: number;
  /** Where the title stands, when that is not the geometry's place: beside a picture at a side. */
  readonly titleBox?: Box;
  readonly continuation?: Continuation;
  /** Under the title of `title`, `section` and `closing` slides. */
  readonly subtitle: readonly Inline[];
  /** Authors, affiliations and date of the `title` slide, a line each. */
  readonly byline: readonly string[];
  /** 1, or the number of columns of a `columns`, `comparison` or `keyFigure` slide. */
  readonly columnCount: number;
  /** In reading order. */
  readonly regions: readonly Region[];
  /**
   * Ids of the blocks and list items that come with each press of the key; all others are there from the start. Empty for a slide that
   * comes at once.
   */
  readonly steps: readonly (readonly NodeId[])[];
  /** What the speaker says; the full text where the slide shows only its claim. */
  readonly notes: readonly Block[];
  readonly footnotes: readonly SlideFootnote[];
  /** The blocks of the document that stand on the slide or in its notes, in reading order. */
  readonly sourceIds: readonly NodeId[];
  readonly fit: readonly FitStep[];
}

/** Families by role, as planned and measured. */
export interface DeckFonts {
  readonly heading: string;
  readonly text: string;
  readonly code: string;
}

/** Slides that belong together, for programs that group them; every slide is in one. */
export interface DeckSection {
  readonly name: string;
  readonly slideIds: readonly string[];
}

/** A block of the document that the deck does not show, and why. */
export interface LeftOut {
  readonly nodeId: NodeId;
  readonly reason: string;
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
  readonly geometry: SlideGeometry;
  readonly fonts: DeckFonts;
  readonly slides: readonly Slide[];
  /** Empty for a deck that has no parts. */
  readonly sections: readonly DeckSection[];
  /** The slide on which a node of the document stands: for links within the deck. */
  readonly slideOfNode: Readonly<Record<NodeId, string>>;
  readonly leftOut: readonly LeftOut[];
}
