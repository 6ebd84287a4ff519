import type { EngineStructure, EngineStyle } from './engine-style.ts';

/** A stretch of text in one style; nested runs inherit. */
export interface EngineRun extends EngineStyle, EngineStructure {
  readonly text?: EngineText;
  readonly style?: string | readonly string[];
  /** pdfmake: the number of the page on which the node with that `id` stands. */
  readonly pageReference?: string;
  /** pdfmake: names a destination at this run. */
  readonly id?: string;
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
  /** Families that a drawing names, and those that are taken for them. */
  readonly namedFonts?: Readonly<Record<string, string>>;
  /** Key in `images` of what is drawn instead when the drawing cannot be. */
  readonly fallbackImage?: string;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly depthPt: number;
  /** What it shows; empty for mere decoration. */
  readonly alt?: string;
  /** The text that it is a drawing of: found by who searches, and copied in its place. */
  readonly says?: string;
}
