import type { FontFace } from '@octavo/typeset';
import type { RunStyle } from './run-style.ts';

/** Text that is drawn at one go; `xPt` counts from the line's left end. */
export interface Segment {
  readonly text: string;
  readonly style: RunStyle;
  readonly face: FontFace;
  readonly level: number;
  readonly xPt: number;
  readonly widthPt: number;
  /** Room after each glyph, spaces left out. */
  readonly trackingPt: number;
  /** How much wider than designed the letters are drawn: 1 is as designed. */
  readonly scale: number;
  /** What each space is wider, or narrower, than the font's. */
  readonly gapPt: number;
  /** Its place among the line's segments as they are read, where that is not as they are seen. */
  readonly readingOrder: number | undefined;
  readonly missing: string | undefined;
  readonly standsFor: string | undefined;
  /** Of an initial and the quotes before it: how far below the line's own base line they stand. They say nothing themselves. */
  readonly initialDropPt?: number;
  /** What an initial before it leaves it to say: the word is read as one. */
  readonly saidBefore?: string;
}
