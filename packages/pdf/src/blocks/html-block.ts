import type { EngineContent } from '../engine/index.ts';

/** Raw HTML is never passed through; the report says so. */
export function htmlBlock(): readonly EngineContent[] {
  return [];
}
