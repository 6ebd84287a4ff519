import type { InlineMath } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml, textHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { nodeAttributes } from '../node-attributes.ts';

/** The formula as MathML, or its TeX notation where that cannot be read. */
export function inlineMathHtml(node: InlineMath, context: ContentContext): Html {
  const math = context.mathOf(node.value, 'inline');
  if (math !== undefined) return elementHtml('span', nodeAttributes(node, context), math);
  return elementHtml('code', { ...nodeAttributes(node, context), class: 'math' }, textHtml(node.value));
}
