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
  readonly textSizePt: number;
  readonly minimumSizePt: number;
}

/** A look, as data: every format draws from the same tokens. */
export interface Theme {
  readonly name: string;
  readonly fonts: ThemeFonts;
  readonly text: ThemeText;
  readonly page: ThemePage;
  readonly colors: ThemeColors;
  readonly slide: ThemeSlide;
}
