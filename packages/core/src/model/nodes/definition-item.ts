import type { Block, Inline } from '../node-map.ts';
import type { NodeBase } from './base.ts';

/** One or more terms and the definitions that they share. */
export interface DefinitionItem extends NodeBase {
  readonly type: 'definitionItem';
  readonly terms: readonly (readonly Inline[])[];
  readonly definitions: readonly (readonly Block[])[];
}
