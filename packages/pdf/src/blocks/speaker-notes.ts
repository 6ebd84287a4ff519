import type { EngineContent } from '../engine/index.ts';

/** What is said is not printed. */
export function speakerNotes(): readonly EngineContent[] {
  return [];
}
