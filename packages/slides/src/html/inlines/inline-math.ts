import type { InlineMath } from '@octavo/core';
import type { HtmlContext } from '../html-context.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml, textHtml } from '../markup/html.ts';
import { nodeAttributes } from '../node-attributes.ts';

/** The formula's TeX notation. */
export function inlineMathHtml(node: InlineMath, context: HtmlContext): Html {
  return elementHtml('code', { ...nodeAttributes(node, context), class: 'math' }, textHtml(node.value));
}
