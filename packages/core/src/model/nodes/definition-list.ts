import type { NodeBase } from './base.ts';
import type { DefinitionItem } from './definition-item.ts';

/** Terms with their definitions. */
export interface DefinitionList extends NodeBase {
  readonly type: 'definitionList';
  readonly children: readonly DefinitionItem[];
}
