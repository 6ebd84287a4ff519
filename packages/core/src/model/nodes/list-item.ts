import type { Block } from '../node-map.ts';
import type { NodeBase } from './base.ts';

/** One item of a list; `checked` is set on task items only. */
export interface ListItem extends NodeBase {
  readonly type: 'listItem';
  readonly checked?: boolean;
  readonly children: readonly Block[];
}
