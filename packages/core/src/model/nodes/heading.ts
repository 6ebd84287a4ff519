import type { Inline } from '../node-map.ts';
import type { NodeBase } from './base.ts';

/** A heading; depth 1 is the document's top level below its title. */
export interface Heading extends NodeBase {
  readonly type: 'heading';
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  readonly children: readonly Inline[];
}
