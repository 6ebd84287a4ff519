import type { Conditional } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { renderBlocks } from './index.ts';

/** Conditions were decided before: what is still here is included. */
export function conditional(node: Conditional, context: BlockContext): readonly EngineContent[] {
  return renderBlocks(node.children, context);
}
