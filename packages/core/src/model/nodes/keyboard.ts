import type { Inline } from '../node-map.ts';
import type { NodeBase } from './base.ts';

/** A key to press (`<kbd>`). */
export interface Keyboard extends NodeBase {
  readonly type: 'keyboard';
  readonly children: readonly Inline[];
}
