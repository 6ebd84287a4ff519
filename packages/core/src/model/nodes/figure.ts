import type { Inline } from '../node-map.ts';
import type { NodeBase } from './base.ts';
import type { Image } from './image.ts';

/** An image that stands as a block, with its caption. */
export interface Figure extends NodeBase {
  readonly type: 'figure';
  readonly image: Image;
  readonly caption?: readonly Inline[];
}
