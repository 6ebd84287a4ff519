import type { Paragraph } from '@octavo/core';
import type { HtmlContext } from '../html-context.ts';
import { inlinesHtml } from '../inlines/inlines-html.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml } from '../markup/html.ts';
import { nodeAttributes } from '../node-attributes.ts';

export function paragraphHtml(node: Paragraph, context: HtmlContext): Html {
  return elementHtml('p', nodeAttributes(node, context), ...inlinesHtml(node.children, context));
}
