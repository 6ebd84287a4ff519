import type { Container } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';

/** What it holds; columns stand one below another. */
export function renderContainer(node: Container, context: DocxContext): readonly BlockElement[] {
  return context.renderBlocks(node.children, context);
}
