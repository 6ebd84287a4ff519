import type { BlockQuote } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { blocksHtml } from './blocks-html.ts';

export function blockQuoteHtml(node: BlockQuote, context: ContentContext): Html {
  const attributes = { ...nodeAttributes(node, context), class: node.pull === true ? 'pull' : undefined };
  return elementHtml('blockquote', attributes, ...blocksHtml(node.children, context));
}
