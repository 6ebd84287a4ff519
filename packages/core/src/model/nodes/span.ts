import type { Inline } from '../node-map.ts';
import type { NodeBase } from './base.ts';

/** Text with attributes of its own: `attributes.values.lang` is its language. */
export interface Span extends NodeBase {
  readonly type: 'span';
  readonly children: readonly Inline[];
}
