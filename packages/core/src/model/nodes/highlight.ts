import type { Inline } from '../node-map.ts';
import type { NodeBase } from './base.ts';

/** Marked text (`<mark>`). */
export interface Highlight extends NodeBase {
  readonly type: 'highlight';
  readonly children: readonly Inline[];
}
