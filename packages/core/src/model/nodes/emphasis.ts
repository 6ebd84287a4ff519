import type { Inline } from '../node-map.ts';
import type { NodeBase } from './base.ts';

/** Stressed text, italic by custom. */
export interface Emphasis extends NodeBase {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}
