import type { Inline } from '../node-map.ts';
import type { NodeBase } from './base.ts';

/** A link; `#label` targets within the document are resolved to nodes. A target whose scheme is not allowed is `''`. */
export interface Link extends NodeBase {
  readonly type: 'link';
  readonly url: string;
  readonly title?: string;
  readonly children: readonly Inline[];
}
