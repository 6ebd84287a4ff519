import type { Block, Inline } from '../node-map.ts';
import type { NodeBase } from './base.ts';

/** GitHub's five kinds of alert; other names in use (`info`, `danger`, …) are read as the nearest. */
export type CalloutKind = 'note' | 'tip' | 'important' | 'warning' | 'caution';

/** A boxed remark: `> [!NOTE]` or `::: note Title`. Without a title the kind's name in the language is shown. */
export interface Callout extends NodeBase {
  readonly type: 'callout';
  readonly kind: CalloutKind;
  readonly title?: readonly Inline[];
  readonly children: readonly Block[];
}
