import type { Block } from '../../model/node-map.ts';
import type { Attributes } from '../../model/nodes/base.ts';
import type { MdastMath } from '../syntax/math-from-markdown.ts';
import { nodeBase } from './node-base.ts';
import { parseAttributes } from './parse-attributes.ts';

/** A displayed formula; `(energy)` after it labels it as `{#energy}` does. */
export function buildMathBlock(node: MdastMath): readonly Block[] {
  return [{ ...nodeBase(node, labelOf(node.label)), type: 'mathBlock', value: node.value }];
}

function labelOf(written: string | undefined): Attributes | undefined {
  if (written === undefined) return undefined;
  const label = /^\(([^()\s]+)\)$/.exec(written)?.[1];
  return label === undefined ? parseAttributes(written)?.attributes : { label };
}
