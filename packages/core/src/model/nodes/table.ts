import type { Inline } from '../node-map.ts';
import type { NodeBase } from './base.ts';
import type { TableRow } from './table-row.ts';

/** How a column is set; no `align` leaves it to the language's direction. */
export interface TableColumn {
  readonly align?: 'left' | 'center' | 'right';
  /** Whether its numbers are aligned on their decimal marks, where a format can; `align` is `right` then. */
  readonly decimal?: boolean;
  /** Its part of the table's width, in proportion to the other columns' parts; from its content when absent. */
  readonly weight?: number;
}

/** A table; `head` rows repeat on each page. `columns` has an entry for each column, spans counted. */
export interface Table extends NodeBase {
  readonly type: 'table';
  readonly columns: readonly TableColumn[];
  readonly caption?: readonly Inline[];
  readonly head: readonly TableRow[];
  readonly body: readonly TableRow[];
}
