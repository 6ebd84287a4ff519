import type { NodeBase } from './base.ts';

/** An image within a line. `alt` is '' for decoration. */
export interface Image extends NodeBase {
  readonly type: 'image';
  readonly url: string;
  readonly alt: string;
  readonly title?: string;
}
