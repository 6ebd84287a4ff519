import type { NodeBase } from './base.ts';

/** A rule between thoughts (`---`); a deck that asks for it starts a slide here. */
export interface ThematicBreak extends NodeBase {
  readonly type: 'thematicBreak';
}
