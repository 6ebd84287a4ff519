import type { EngineRun } from '../engine/index.ts';

export function lineBreak(): readonly EngineRun[] {
  return [{ text: '\n' }];
}
