import type { Text } from '@octavo/core';
import type { EngineRun } from '../engine/index.ts';

export function text(node: Text): readonly EngineRun[] {
  return [{ text: node.value, origin: node.id }];
}
