import type { EngineContent } from '../engine/index.ts';

/** Works are listed when citations are resolved. */
export function bibliography(): readonly EngineContent[] {
  return [];
}
