import type { Inline } from '../node-map.ts';
import type { NodeBase } from './base.ts';

/** Underlined text (`<u>`, `<ins>`). */
export interface Underline extends NodeBase {
  readonly type: 'underline';
  readonly children: readonly Inline[];
}
