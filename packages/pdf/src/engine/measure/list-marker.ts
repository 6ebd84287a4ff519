import type { Vector } from '../internals/layout-node.ts';
import type { TypesetLine } from '../text/typeset-line.ts';

/** What stands before a list item, placed from the marker's left end and the first line's base line. */
export interface ListMarker {
  readonly widthPt: number;
  readonly line?: TypesetLine;
  readonly vectors: readonly Vector[];
}
