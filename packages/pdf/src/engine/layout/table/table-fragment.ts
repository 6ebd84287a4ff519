import type { LaidOutContent } from './laid-out-content.ts';
import type { PlannedCell } from './plan-cells.ts';

/** A row, or the part of one, on a page: from below the rule above it to above the rule below it. */
export interface RowPart {
  readonly row: number;
  readonly topPt: number;
  readonly bottomPt: number;
}

/** A rule across the table; `boundary` is the number of rows above it. */
export interface TableRule {
  readonly boundary: number;
  readonly topPt: number;
  readonly thicknessPt: number;
}

/** The part of a cell on a page: its box, and the cuts of its content between which is what stands in it. */
export interface CellPart {
  readonly cell: PlannedCell;
  readonly content: LaidOutContent;
  readonly from: number;
  readonly to: number;
  readonly topPt: number;
  readonly bottomPt: number;
  /** Whether it only says again what stands elsewhere: heads on further pages, columns beside further columns. */
  readonly isRepeated: boolean;
  /** Whether its content stands nowhere else. */
  readonly isOnly: boolean;
}

/** What of a table stands on one page. */
export interface TableFragment {
  readonly rows: RowPart[];
  readonly rules: TableRule[];
  readonly cells: CellPart[];
}

export function emptyFragment(): TableFragment {
  return { rows: [], rules: [], cells: [] };
}
