import type { Direction, FontFace, Hyphenator } from '@octavo/typeset';
import type { MeasuredWord } from './measured-word.ts';
import type { PlainText } from './plain-text.ts';
import type { RunStyle } from './run-style.ts';

/**
 * How a piece takes part in justification: `letters` are tracked and scaled a little, `ideographs` are moved apart, and what
 * is `fixed` keeps its widths: code, joined scripts.
 */
export type PieceSetting = 'letters' | 'ideographs' | 'fixed';

/** Text of one style, font and direction within a unit. */
export interface Piece {
  readonly word: MeasuredWord;
  readonly style: RunStyle;
  readonly face: FontFace;
  /** Embedding level (UAX #9); odd ones run from right to left. */
  readonly level: number;
  /** How much wider it is behind the piece before it, when both are parts of one word: letters are kerned over the seam. */
  readonly joinPt: number;
  /** The character that no font has, when the word stands in for it. */
  readonly missing: string | undefined;
  /** What the author wrote, when the word looks the same. */
  readonly standsFor: string | undefined;
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

/** A paragraph that is not broken into lines. */
export interface Paragraph {
  /** What stands between the places where a line may end, measured. */
  readonly units: readonly Unit[];
  /** The whole of a short text that is not measured unit by unit yet. */
  readonly plain?: PlainText | undefined;
  /** The keys of the notes whose marks stand in it, in order. */
  readonly notes: readonly string[];
  readonly base: RunStyle;
  readonly direction: Direction;
  /** Whether it shows numbers of pages, which are not known before layout. */
  readonly refersToPages: boolean;
  /** The face of the base style: lines take their height from it. */
  readonly face: FontFace;
  readonly hyphenators: Hyphenators;
  /** The face of its initial, where it is to have one. */
  readonly initialFace: FontFace | undefined;
}

/** The hyphenators of a document by language tag (BCP 47); `''` is for text that names no language. */
export type Hyphenators = ReadonlyMap<string, Hyphenator>;

/** All of a paragraph but its text: it may be an object of a class, which cannot be spread. */
export function paragraphProperties({
  notes,
  base,
  direction,
  refersToPages,
  face,
  hyphenators,
  initialFace,
}: Paragraph): Omit<Paragraph, 'units' | 'plain'> {
  return { notes, base, direction, refersToPages, face, hyphenators, initialFace };
}
