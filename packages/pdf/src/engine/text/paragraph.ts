import type { Direction, FontFace, Hyphenator } from '@octavo/typeset';
import type { RunStyle } from './run-style.ts';

/**
 * How a piece takes part in justification: `letters` are tracked and scaled a little, `ideographs` are moved apart, and what
 * is `fixed` keeps its widths: code, joined scripts.
 */
export type PieceSetting = 'letters' | 'ideographs' | 'fixed';

/** Text of one style, font and direction within a unit. Widths in points. */
export interface Piece {
  readonly text: string;
  readonly style: RunStyle;
  readonly face: FontFace;
  /** Embedding level (UAX #9); odd ones run from right to left. */
  readonly level: number;
  readonly widthPt: number;
  /** The part of the width that is white space at the end, which a line's end swallows. */
  readonly spacePt: number;
  readonly setting: PieceSetting;
  /** Glyphs before the white space: tracking moves each. */
  readonly glyphs: number;
  /** Spaces at the end that grow and shrink with the line. */
  readonly gaps: number;
  /** The character that no font has, when `text` stands in for it. */
  readonly missing?: string;
  /** What the author wrote, when `text` looks the same. */
  readonly standsFor?: string;
}

/**
 * How a line may end behind a unit: at a space; between ideographs; at a hyphen that is shown only there, or one that is
 * written; after a dash; or where there is no sign at all, as within an address.
 */
export type UnitEnd = 'space' | 'ideograph' | 'soft-hyphen' | 'hyphen' | 'dash' | 'bare';

/** What stands between two places where a line may end. */
export interface Unit {
  readonly pieces: readonly Piece[];
  readonly widthPt: number;
  readonly spacePt: number;
  readonly end: UnitEnd;
  /** Whether the line must end after it. */
  readonly isLineEnd: boolean;
}

/** A paragraph, measured but not broken into lines. */
export interface Paragraph {
  readonly units: readonly Unit[];
  readonly base: RunStyle;
  readonly direction: Direction;
  /** Whether it shows numbers of pages, which are not known before layout. */
  readonly refersToPages?: boolean;
  /** The face of the base style: lines take their height from it. */
  readonly face: FontFace;
  readonly hyphenators: Hyphenators;
}

/** The hyphenators of a document by language tag (BCP 47); `''` is for text that names no language. */
export type Hyphenators = ReadonlyMap<string, Hyphenator>;
