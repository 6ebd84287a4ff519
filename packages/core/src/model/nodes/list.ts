import type { NodeBase } from './base.ts';
import type { ListItem } from './list-item.ts';

/** A list; `start` is the first number of an ordered one, `tight` when no blank lines part its items. */
export interface List extends NodeBase {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start?: number;
  readonly tight: boolean;
  readonly children: readonly ListItem[];
}
