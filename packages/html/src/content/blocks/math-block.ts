import type { MathBlock } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml, textHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { nodeAttributes } from '../node-attributes.ts';

/** The formula as MathML, with its number where it has one; its TeX notation where that cannot be read. */
export function mathBlockHtml(node: MathBlock, context: ContentContext): Html {
  const number = context.resolved.numbers[node.id]?.number;
  const code =
    context.mathOf(node.value, 'block') ?? elementHtml('code', { class: 'math' }, textHtml(node.value));
  const mark =
    number === undefined ? [] : [elementHtml('span', { class: 'number' }, textHtml(`(${number})`))];
  return elementHtml('div', { ...nodeAttributes(node, context), class: 'math-block' }, code, ...mark);
}
