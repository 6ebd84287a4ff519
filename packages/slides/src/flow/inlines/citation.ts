import type { Citation } from '@octavo/core';
import type { InlineContext } from '../flow-context.ts';
import type { Run } from '../run.ts';
import { words } from '../run.ts';

export function citation(node: Citation, context: InlineContext): readonly Run[] {
  return words(node.raw, context.style);
}
