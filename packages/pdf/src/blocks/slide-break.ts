import type { EngineContent } from '../engine/index.ts';

/** Pages go on where slides end. */
export function slideBreak(): readonly EngineContent[] {
  return [];
}
