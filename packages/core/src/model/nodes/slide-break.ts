import type { NodeBase } from './base.ts';

/** The next block starts a slide (`<!-- slidebreak -->`, `::slidebreak`); pages do not show it. */
export interface SlideBreak extends NodeBase {
  readonly type: 'slideBreak';
}
