import type { NodeBase } from './base.ts';

/** Raw HTML that no other kind stands for; renderers never pass it through. */
export interface HtmlBlock extends NodeBase {
  readonly type: 'htmlBlock';
  readonly value: string;
}
