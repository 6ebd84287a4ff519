import type { EngineRun } from '../engine/index.ts';

/** Raw HTML is never passed through; the report says so. */
export function htmlInline(): readonly EngineRun[] {
  return [];
}
