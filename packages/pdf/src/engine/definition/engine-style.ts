import type { StructureTag } from '../structure/structure-tag.ts';

/** Distances on the four sides in points: all, [horizontal, vertical] or [left, top, right, bottom]. */
export type EngineMargin = number | readonly [number, number] | readonly [number, number, number, number];

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
  /** The number of a page, counted from 1. */
  readonly linkToPage?: number;
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
  /** Engine: of a block of ragged text of up to six lines: they are made about equally long, as few as before. */
  readonly balance?: boolean;
  /** Engine: colour of a box drawn round the run, as for keys. */
  readonly frame?: string;
  /** Engine: language of the text (BCP 47), where it is not the document's: for hyphens, letter forms and readers. */
  readonly language?: string;
  /** OpenType features: those that are on, as pdfmake has it, or by tag, on or off: `{ onum: true, liga: false }`. */
  readonly fontFeatures?: readonly string[] | Readonly<Record<string, boolean>>;
  /** Engine: small letters as small capitals: the font's own, or capitals set smaller where it has none. */
  readonly smallCaps?: boolean;
  /** Engine: of a block of text: its first letter is set as high as several lines, where it has that many. */
  readonly dropCap?: EngineDropCap;
  /** Engine: names where the text comes from; missing characters are reported with it. */
  readonly origin?: string;
}

/** A first letter as tall as the capitals of the first of its lines, on the base line of the last one. */
export interface EngineDropCap {
  /** 2 or more; fewer where the paragraph is shorter. */
  readonly lines: number;
  /** The text's own where there is none. */
  readonly font?: string;
  readonly color?: string;
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
