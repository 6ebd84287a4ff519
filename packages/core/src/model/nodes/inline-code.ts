import type { NodeBase } from './base.ts';

/** Code within a line. */
export interface InlineCode extends NodeBase {
  readonly type: 'inlineCode';
  readonly value: string;
}
