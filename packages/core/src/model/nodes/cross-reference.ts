import type { NodeBase } from './base.ts';

/** A reference to a numbered thing by its label (`[@fig:port]`); `raw` is what the author typed. */
export interface CrossReference extends NodeBase {
  readonly type: 'crossReference';
  readonly target: string;
  readonly raw: string;
}
