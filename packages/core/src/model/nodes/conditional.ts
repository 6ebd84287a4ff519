import type { Block } from '../node-map.ts';
import type { NodeBase } from './base.ts';

/** Blocks for some formats only (`::: only slides`, `::: except pdf docx`); `slides` names every deck format. */
export interface Conditional extends NodeBase {
  readonly type: 'conditional';
  readonly mode: 'only' | 'except';
  readonly formats: readonly string[];
  readonly children: readonly Block[];
}
