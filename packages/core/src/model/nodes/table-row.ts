import type { NodeBase } from './base.ts';
import type { TableCell } from './table-cell.ts';

/** A row of a table. */
export interface TableRow extends NodeBase {
  readonly type: 'tableRow';
  readonly cells: readonly TableCell[];
}
