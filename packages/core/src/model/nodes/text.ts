import type { NodeBase } from './base.ts';

/** Words. Line ends of the source are spaces here, or nothing between two CJK characters. */
export interface Text extends NodeBase {
  readonly type: 'text';
  readonly value: string;
}
