import type { CalloutKind } from '../model/nodes/callout.ts';

/** A colour as `#rrggbb`. */
export type Color = `#${string}`;

/** Font families by role; each name is one that the font catalogue of `@octavo/typeset` (or the Word reader's machine) knows. */
export interface ThemeFonts {
  readonly text: string;
  readonly heading: string;
  readonly code: string;
  /** Families tried, in order, for characters that the others lack. */
  readonly fallback: readonly string[];
  /** Whether families that neither packages nor the project have are taken from the machine: then each machine makes other bytes. */
  readonly system: boolean;
}

/** Sizes and leadings in points. */
export interface ThemeText {
  readonly sizePt: number;
  readonly leadingPt: number;
  readonly codeSizePt: number;
  readonly noteSizePt: number;
  readonly captionSizePt: number;
  readonly titleSizePt: number;
  readonly subtitleSizePt: number;
  /** One size for each heading depth, 1 to 6. */
  readonly headingSizesPt: readonly [number, number, number, number, number, number];
  readonly paragraphSpacingPt: number;
}

/** The paper and its margins in points. */
export interface ThemePage {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly marginTopPt: number;
  readonly marginBottomPt: number;
  readonly marginInsidePt: number;
  readonly marginOutsidePt: number;
  /** Whether full pages end on one line, as facing pages of a book should, or where their last block does. */
  readonly foot: 'flush' | 'ragged';
}

/** Colours by meaning. */
export interface ThemeColors {
  readonly text: Color;
  readonly muted: Color;
  readonly accent: Color;
  readonly background: Color;
  readonly link: Color;
  readonly rule: Color;
  readonly codeBackground: Color;
  readonly tableHeader: Color;
  readonly tableBand: Color;
  /** Behind a box of key points. */
  readonly panel: Color;
  /** Behind the title where it stands on a cover, and the words on it. */
  readonly cover: Color;
  readonly onCover: Color;
  readonly callout: Readonly<Record<CalloutKind, Color>>;
  readonly code: Readonly<Record<CodeTokenKind, Color>>;
}

/** What a highlighted piece of code is. */
export type CodeTokenKind =
  | 'plain'
  | 'keyword'
  | 'string'
  | 'number'
  | 'comment'
  | 'function'
  | 'type'
  | 'variable'
  | 'attribute'
  | 'operator'
  | 'inserted'
  | 'deleted';

/** The slide in points; 16:9 is 960 × 540. */
export interface ThemeSlide {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly titleSizePt: number;
  /** Of running text and the first level of lists. */
  readonly textSizePt: number;
  /** Running text is set no smaller than this; what does not fit then goes over several slides. */
  readonly minimumTextSizePt: number;
  /** Nor is anything else on a slide: tables, code, captions, deep levels of lists. */
  readonly minimumSizePt: number;
}

/** A colour of the theme, by its name. */
export type ThemeColorName = 'text' | 'muted' | 'accent' | 'link' | 'rule';

/** A font of the theme, by its role. */
export type ThemeFontName = 'text' | 'heading' | 'code';

/** At which side lines start, or whether they stand in the middle. */
export type ThemeAlignment = 'start' | 'center';

/**
 * The look of headings of one depth. Spaces are counted in lines of the main text, in quarters: pages keep a vertical grid
 * whatever the leading.
 */
export interface ThemeHeading {
  readonly font: ThemeFontName;
  readonly weight: 'regular' | 'bold';
  readonly slant: 'upright' | 'italic';
  /** Room added between letters, in parts of the size. */
  readonly trackingEm: number;
  readonly color: ThemeColorName;
  readonly alignment: ThemeAlignment;
  readonly spaceAboveLines: number;
  readonly spaceBelowLines: number;
  readonly rule: 'none' | 'above' | 'below';
}

/** Headings by depth. Their sizes stand in `text.headingSizesPt`. */
export interface ThemeHeadings {
  readonly h1: ThemeHeading;
  readonly h2: ThemeHeading;
  readonly h3: ThemeHeading;
  readonly h4: ThemeHeading;
  readonly h5: ThemeHeading;
  readonly h6: ThemeHeading;
  /** Lines of text that are left free above a chapter's heading that begins its page. */
  readonly chapterDropLines: number;
  /** Of the number before a heading. */
  readonly numberColor: ThemeColorName;
}

/** How one paragraph is told from the next: by `text.paragraphSpacingPt`, or by an indent of the first line. */
export interface ThemeParagraph {
  readonly separation: 'space' | 'indent';
  readonly indentPt: number;
  /** Whether lines reach both margins, or begin at one; cells of tables and headings always begin at one. */
  readonly alignment: 'justify' | 'start';
  /** Figures as tall as capitals, or with ascenders and descenders as small letters have; tables always have the former, of one width. */
  readonly figures: 'lining' | 'old-style';
  /** Whether words may be divided at the ends of lines, in languages whose rules are known. */
  readonly hyphenate: boolean;
}

export interface ThemeQuote {
  readonly style: 'rule' | 'indent';
  readonly indentPt: number;
  readonly slant: 'upright' | 'italic';
  readonly color: ThemeColorName;
}

export interface ThemePullQuote {
  /** Rules above and below, one along the side, or none. */
  readonly style: 'rules' | 'side' | 'plain';
  readonly font: ThemeFontName;
  readonly sizePt: number;
  readonly slant: 'upright' | 'italic';
  readonly color: ThemeColorName;
  readonly alignment: ThemeAlignment;
}

/** Boxes of remarks, in the colour of their kind. */
export interface ThemeCallout {
  /** A rule along the side with a tint behind, a frame all round, or a rule alone. */
  readonly style: 'tint' | 'frame' | 'rule';
  readonly paddingPt: number;
  readonly ruleWidthPt: number;
}

export interface ThemeKeyPoints {
  /** On `colors.panel`, or between rules. */
  readonly style: 'panel' | 'rules';
  readonly paddingPt: number;
}

export interface ThemeCodeBlock {
  /** On `colors.codeBackground`, in a frame, or along a rule. */
  readonly style: 'panel' | 'frame' | 'rule';
  readonly paddingPt: number;
}

export interface ThemeCaption {
  readonly font: ThemeFontName;
  readonly color: ThemeColorName;
  readonly labelColor: ThemeColorName;
  readonly alignment: ThemeAlignment;
}

export interface ThemeTable {
  /** Rules above, below and under the head; every second row tinted; or a rule round each cell. */
  readonly style: 'rules' | 'zebra' | 'grid';
  readonly ruleColor: ThemeColorName;
  readonly ruleWidthPt: number;
  readonly hairlineWidthPt: number;
  /** A table that is too wide is set no smaller than this. */
  readonly smallestSizePt: number;
}

export interface ThemeTitle {
  /** Above the text, on a page of its own, or in a coloured band at the head of the first page. */
  readonly layout: 'block' | 'page' | 'cover';
  readonly font: ThemeFontName;
  readonly weight: 'regular' | 'bold';
  readonly color: ThemeColorName;
  readonly alignment: ThemeAlignment;
  readonly rule: 'none' | 'above' | 'below';
}

/** Running heads and page numbers. */
export interface ThemeRunning {
  readonly font: ThemeFontName;
  readonly sizePt: number;
  readonly color: ThemeColorName;
  readonly rule: 'none' | 'below';
  readonly pageNumber: ThemeAlignment;
}

/** Large first letters. */
export interface ThemeDropCap {
  /** Which paragraphs begin with one: none, the first, or the first after each heading of the highest level. */
  readonly at: DropCapPlaces;
  readonly lines: number;
  readonly font: ThemeFontName;
  readonly color: ThemeColorName;
  /** How the first words after it are set. */
  readonly lead: 'plain' | 'small-capitals';
}

export type DropCapPlaces = 'none' | 'first' | 'chapters';

/** What stands for a break between thoughts. */
export interface ThemeBreak {
  readonly style: 'rule' | 'asterisks' | 'space';
}

/** A look, as data: every format draws from the same tokens. */
export interface Theme {
  readonly name: string;
  readonly fonts: ThemeFonts;
  readonly text: ThemeText;
  readonly page: ThemePage;
  readonly colors: ThemeColors;
  readonly headings: ThemeHeadings;
  readonly paragraph: ThemeParagraph;
  readonly quote: ThemeQuote;
  readonly pullQuote: ThemePullQuote;
  readonly callout: ThemeCallout;
  readonly keyPoints: ThemeKeyPoints;
  readonly codeBlock: ThemeCodeBlock;
  readonly caption: ThemeCaption;
  readonly table: ThemeTable;
  readonly title: ThemeTitle;
  readonly running: ThemeRunning;
  readonly dropCap: ThemeDropCap;
  readonly thematicBreak: ThemeBreak;
  readonly slide: ThemeSlide;
}
