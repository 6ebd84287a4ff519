import type { Inline } from '../node-map.ts';
import type { NodeBase } from './base.ts';

/** Important text, bold by custom. */
export interface Strong extends NodeBase {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}
