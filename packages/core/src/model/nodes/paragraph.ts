import type { Inline } from '../node-map.ts';
import type { NodeBase } from './base.ts';

/** Running text. */
export interface Paragraph extends NodeBase {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}
