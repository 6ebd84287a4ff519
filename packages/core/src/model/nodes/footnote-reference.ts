import type { NodeBase } from './base.ts';

/** The mark of a footnote; `label` names its definition. */
export interface FootnoteReference extends NodeBase {
  readonly type: 'footnoteReference';
  readonly label: string;
}
