import type { InlineCode } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml, textHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { nodeAttributes } from '../node-attributes.ts';

export function inlineCodeHtml(node: InlineCode, context: ContentContext): Html {
  return elementHtml('code', nodeAttributes(node, context), textHtml(node.value));
}
