import type { Inline } from '../node-map.ts';
import type { NodeBase } from './base.ts';

/** Text above the line (`<sup>`). */
export interface Superscript extends NodeBase {
  readonly type: 'superscript';
  readonly children: readonly Inline[];
}
