import type { Citation } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml, textHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { nodeAttributes } from '../node-attributes.ts';

/** The citation as the author typed it. */
export function citationHtml(node: Citation, context: ContentContext): Html {
  return elementHtml('span', { ...nodeAttributes(node, context), class: 'citation' }, textHtml(node.raw));
}
