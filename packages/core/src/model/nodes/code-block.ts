import type { NodeBase } from './base.ts';

/** A block of code, kept to the character; `language` is the first word of the info string, `meta` the rest. */
export interface CodeBlock extends NodeBase {
  readonly type: 'codeBlock';
  readonly language?: string;
  readonly meta?: string;
  readonly value: string;
}
