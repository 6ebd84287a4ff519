import type { Inline } from '../node-map.ts';
import type { NodeBase } from './base.ts';
import type { TableRow } from './table-row.ts';

/** How a column is set; no `align` leaves it to the language's direction. */
export interface TableColumn {
  readonly align?: 'left' | 'center' | 'right';
}

/** A table; `head` rows repeat on each page. `columns` has an entry for each column, spans counted. */
export interface Table extends NodeBase {
  readonly type: 'table';
  readonly columns: readonly TableColumn[];
  readonly caption?: readonly Inline[];
  readonly head: readonly TableRow[];
  readonly body: readonly TableRow[];
}
