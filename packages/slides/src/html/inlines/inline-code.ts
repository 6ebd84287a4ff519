import type { InlineCode } from '@octavo/core';
import type { HtmlContext } from '../html-context.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml, textHtml } from '../markup/html.ts';
import { nodeAttributes } from '../node-attributes.ts';

export function inlineCodeHtml(node: InlineCode, context: HtmlContext): Html {
  return elementHtml('code', nodeAttributes(node, context), textHtml(node.value));
}
