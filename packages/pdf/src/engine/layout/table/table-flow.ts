import type { PageItem } from '../../internals/pdfmake-types.ts';
import type { LaidOutContent } from './laid-out-content.ts';
import type { PlannedCell } from './plan-cells.ts';

/** What a table needs of the pages that it is laid out on. Heights count from the top of the page. */
export interface TableFlow {
  readonly topPt: () => number;
  readonly leftPt: () => number;
  readonly availablePt: () => number;
  /** The height of the text block of this page. */
  readonly pagePt: () => number;
  readonly pageNumber: () => number;
  /** Room that these notes need on this page besides those that it has. */
  readonly noteRoomPt: (notes: readonly string[]) => number;
  readonly turnPage: () => void;
  readonly moveDown: (heightPt: number) => void;
  /** Puts notes at the foot of this page. */
  readonly placeNotes: (notes: readonly string[]) => void;
  /** Says that a row ends, above its rule: there the page may be let out a little. */
  readonly rowEnds: (bottomPt: number) => void;
  readonly draw: (items: readonly PageItem[]) => void;
  /** A cell's content at its width; laid out once, until it is forgotten. */
  readonly contentOf: (cell: PlannedCell) => LaidOutContent;
  /** Says that the content of a cell is placed and asked for no more. */
  readonly forget: (cell: PlannedCell) => void;
}
