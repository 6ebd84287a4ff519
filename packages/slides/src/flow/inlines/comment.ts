import type { Comment } from '@octavo/core';
import type { Run } from '../run.ts';

/** Comments are for whoever works on the text; the support table reports them. */
export function comment(_node: Comment): readonly Run[] {
  return [];
}
