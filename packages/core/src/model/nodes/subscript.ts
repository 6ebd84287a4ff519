import type { Inline } from '../node-map.ts';
import type { NodeBase } from './base.ts';

/** Text below the line (`<sub>`). */
export interface Subscript extends NodeBase {
  readonly type: 'subscript';
  readonly children: readonly Inline[];
}
