import type { Emphasis } from '@octavo/core';
import type { HtmlContext } from '../html-context.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml } from '../markup/html.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { inlinesHtml } from './inlines-html.ts';

export function emphasisHtml(node: Emphasis, context: HtmlContext): Html {
  return elementHtml('em', nodeAttributes(node, context), ...inlinesHtml(node.children, context));
}
