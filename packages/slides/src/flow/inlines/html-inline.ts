import type { HtmlInline } from '@octavo/core';
import type { Run } from '../run.ts';

/** Raw HTML is never passed on; the support table reports it. */
export function htmlInline(_node: HtmlInline): readonly Run[] {
  return [];
}
