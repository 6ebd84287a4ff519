import type { NodeBase } from './base.ts';

/** A displayed formula in TeX notation. */
export interface MathBlock extends NodeBase {
  readonly type: 'mathBlock';
  readonly value: string;
}
