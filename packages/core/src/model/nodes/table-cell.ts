import type { Block } from '../node-map.ts';
import type { NodeBase } from './base.ts';

/** A cell; spans count columns and rows, 1 when absent. A header cell in the body heads its row. */
export interface TableCell extends NodeBase {
  readonly type: 'tableCell';
  readonly header?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly children: readonly Block[];
}
