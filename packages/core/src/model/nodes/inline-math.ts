import type { NodeBase } from './base.ts';

/** A formula within a line, in TeX notation. */
export interface InlineMath extends NodeBase {
  readonly type: 'inlineMath';
  readonly value: string;
}
