import type { LineFit } from '@octavo/typeset';
import type { Piece } from './paragraph.ts';
import type { UnitPlace } from './slice-pieces.ts';
import type { Initial } from './take-initial.ts';

/** One line of a paragraph: its pieces in the order in which they are read, and how they are set. */
export interface LinePlan extends LineFit {
  readonly pieces: readonly Piece[];
  readonly indentPt: number;
  /** How far the first character stands out of the measure. */
  readonly hangPt: number;
  /** Whether it ends in a hyphen: a page should not. */
  readonly isHyphenated: boolean;
  /** Whether the text ends, or the author breaks it, here. */
  readonly isLast: boolean;
  /** Where in its paragraph the line ends, when it can go on from there in lines of another width. */
  readonly end?: UnitPlace;
  /** Of a first line: the paragraph's first letter, which stands beside it and the next ones. */
  readonly initial?: Initial;
}

/** A line set as it is. */
export function naturalPlan(pieces: readonly Piece[], indentPt: number, isLast: boolean): LinePlan {
  return { pieces, indentPt, isLast, gapRatio: 0, letterRatio: 0, hangPt: 0, isHyphenated: false };
}
