import type { NodeBase } from './base.ts';

/** A raw HTML tag or comment that no other kind stands for; renderers never pass it through. */
export interface HtmlInline extends NodeBase {
  readonly type: 'htmlInline';
  readonly value: string;
}
