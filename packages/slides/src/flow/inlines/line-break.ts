import type { LineBreak } from '@octavo/core';
import type { Run } from '../run.ts';

export function lineBreak(_node: LineBreak): readonly Run[] {
  return [{ type: 'break' }];
}
