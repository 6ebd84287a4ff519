import type { Inline } from '../node-map.ts';
import type { NodeBase } from './base.ts';

/** Text no longer valid (`~~…~~`, `<del>`). */
export interface Strikethrough extends NodeBase {
  readonly type: 'strikethrough';
  readonly children: readonly Inline[];
}
