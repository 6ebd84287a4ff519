import type { EngineContent } from '../engine/index.ts';

/** The next content starts a page: see `renderBlocks`. */
export function pageBreak(): readonly EngineContent[] {
  return [];
}
