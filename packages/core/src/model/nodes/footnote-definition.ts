import type { Block } from '../node-map.ts';
import type { NodeBase } from './base.ts';

/** The text of a footnote; stands in `document.footnotes`, not in the flow. */
export interface FootnoteDefinition extends NodeBase {
  readonly type: 'footnoteDefinition';
  readonly label: string;
  readonly children: readonly Block[];
}
