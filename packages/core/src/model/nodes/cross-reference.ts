import type { NodeBase } from './base.ts';

/** A reference to a numbered thing by its label (`[@fig:port]`), or to its page (`[@fig:port]{.page}`); `raw` is what the author typed. */
export interface CrossReference extends NodeBase {
  readonly type: 'crossReference';
  readonly target: string;
  readonly raw: string;
  /** `page`: the number of the page of what is referred to, where the format has pages. */
  readonly form?: 'page';
}
