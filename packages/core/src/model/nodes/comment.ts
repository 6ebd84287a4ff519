import type { NodeBase } from './base.ts';

/** A remark to whoever works on the text (`<!-- comment: words -->`), at its place; readers of the text do not see it. */
export interface Comment extends NodeBase {
  readonly type: 'comment';
  /** Its words; an empty line parts paragraphs. */
  readonly value: string;
  /** Who made it, where that is said; else the document's first author. */
  readonly author?: string;
  /** The day on which it was made, as an ISO 8601 date. */
  readonly date?: string;
}
