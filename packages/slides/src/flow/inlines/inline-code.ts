import type { InlineCode } from '@octavo/core';
import type { InlineContext } from '../flow-context.ts';
import type { Run } from '../run.ts';
import { words } from '../run.ts';

export function inlineCode(node: InlineCode, context: InlineContext): readonly Run[] {
  return words(node.value, { ...context.style, code: true });
}
