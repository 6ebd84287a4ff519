import type { Block } from '../node-map.ts';
import type { NodeBase } from './base.ts';

/** A fenced division (`::: name`) that groups blocks: `columns`, `column`, `slide`, `keypoints` or a name of the author's. */
export interface Container extends NodeBase {
  readonly type: 'container';
  readonly name: string;
  readonly children: readonly Block[];
}
