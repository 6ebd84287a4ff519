import type { LayoutNode } from '../../internals/layout-node.ts';
import type { LaidOutContent } from './laid-out-content.ts';
import type { PlannedCell } from './plan-cells.ts';
import type { TableColumns } from './table-columns.ts';

/** A table that is ready to be laid out on pages. */
export interface TablePlan {
  readonly node: LayoutNode;
  readonly drawn: TableColumns;
  /** The cells that begin in each row. */
  readonly cells: readonly (readonly PlannedCell[])[];
  /** Rows that are repeated on each page. */
  readonly headRows: number;
  readonly leastHeights: readonly number[];
  /** Room kept below the last row for what must stand under it. */
  readonly tailPt: number;
  /** Drawn at the top of each further page, above the head. */
  readonly continued: LaidOutContent | undefined;
  /** Whether all of its columns are drawn beside one another. */
  readonly isWhole: boolean;
  /** The first column that stands in no earlier part. Cells that begin before it stand there already. */
  readonly ownFrom: number;
  /** How many columns at the beginning stand in every part. */
  readonly sharedColumns: number;
}
