import type { BlockQuote } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { inset } from './inset.ts';

const quoteIndentTwips = 360;
const pullQuoteIndentTwips = 720;

export function renderBlockQuote(node: BlockQuote, context: DocxContext): readonly BlockElement[] {
  const indent = node.pull === true ? pullQuoteIndentTwips : quoteIndentTwips;
  return context.renderBlocks(node.children, {
    ...inset(context, indent, indent),
    paragraphStyle: node.pull === true ? 'PullQuote' : 'Quote',
    listDepth: 0,
  });
}
