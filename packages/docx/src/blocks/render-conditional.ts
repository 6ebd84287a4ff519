import type { Conditional } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';

/** Conditions have been decided before: what is still here belongs to Word. */
export function renderConditional(node: Conditional, context: DocxContext): readonly BlockElement[] {
  return context.renderBlocks(node.children, context);
}
