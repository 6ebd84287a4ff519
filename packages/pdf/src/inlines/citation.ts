import type { Citation } from '@octavo/core';
import type { EngineRun } from '../engine/index.ts';

/** What the author typed, until works are cited. */
export function citation(node: Citation): readonly EngineRun[] {
  return [{ text: node.raw, origin: node.id }];
}
