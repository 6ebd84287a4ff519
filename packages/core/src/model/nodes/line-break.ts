import type { NodeBase } from './base.ts';

/** A line break that the author asked for. */
export interface LineBreak extends NodeBase {
  readonly type: 'lineBreak';
}
