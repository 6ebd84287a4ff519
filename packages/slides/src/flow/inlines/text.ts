import type { Text } from '@octavo/core';
import type { InlineContext } from '../flow-context.ts';
import type { Run } from '../run.ts';
import { spokenWords } from '../spoken-words.ts';

export function text(node: Text, { style, resolved }: InlineContext): readonly Run[] {
  return spokenWords(node.value, resolved, style);
}
