import type { FontFace } from './font-face.ts';

/** A stretch of text in one font. */
export interface TextRun {
  /** Where the stretch stands in the text that was split, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What is drawn: the stretch without characters that its font need not draw, or replacements for missing ones. */
  readonly text: string;
  readonly face: FontFace;
  /** The character that no font has, when `text` is a replacement for it. */
  readonly missing?: string | undefined;
  /** What the author wrote, when `text` is a character that looks the same. */
  readonly standsFor?: string | undefined;
}
