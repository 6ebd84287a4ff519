import type { NodeBase } from './base.ts';

/** The place for the list of works cited (`::: bibliography`). */
export interface Bibliography extends NodeBase {
  readonly type: 'bibliography';
}
