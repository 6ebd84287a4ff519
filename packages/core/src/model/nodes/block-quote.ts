import type { Block } from '../node-map.ts';
import type { NodeBase } from './base.ts';

/** A quotation; `pull` marks a pull quote (`::: pullquote`). */
export interface BlockQuote extends NodeBase {
  readonly type: 'blockQuote';
  readonly pull?: boolean;
  readonly children: readonly Block[];
}
