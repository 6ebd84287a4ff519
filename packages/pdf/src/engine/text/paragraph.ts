import type { Direction, FontFace } from '@octavo/typeset';
import type { RunStyle } from './run-style.ts';

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
  /** The character that no font has, when `text` stands in for it. */
  readonly missing?: string;
  /** What the author wrote, when `text` looks the same. */
  readonly standsFor?: string;
}

/** What stands between two places where a line may end. */
export interface Unit {
  readonly pieces: readonly Piece[];
  readonly widthPt: number;
  readonly spacePt: number;
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
}
