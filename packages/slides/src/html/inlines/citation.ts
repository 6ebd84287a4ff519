import type { Citation } from '@octavo/core';
import type { HtmlContext } from '../html-context.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml, textHtml } from '../markup/html.ts';
import { nodeAttributes } from '../node-attributes.ts';

/** The citation as the author typed it. */
export function citationHtml(node: Citation, context: HtmlContext): Html {
  return elementHtml('span', { ...nodeAttributes(node, context), class: 'citation' }, textHtml(node.raw));
}
