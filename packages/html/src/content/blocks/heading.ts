import type { Heading } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml, textHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { inlinesHtml } from '../inlines/inlines-html.ts';
import { nodeAttributes } from '../node-attributes.ts';

/** A heading at its level in the page; HTML has six, below them the level is said in words (WAI-ARIA 1.2, `aria-level`). */
export function headingHtml(node: Heading, context: ContentContext): Html {
  const level = context.headingLevel(node.depth);
  const attributes = { ...nodeAttributes(node, context), 'aria-level': level > 6 ? level : undefined };
  return elementHtml(`h${Math.min(6, level)}`, attributes, ...headingContent(node, context));
}

/** The heading's number, where headings are numbered, and its words. */
export function headingContent(node: Heading, context: ContentContext): readonly Html[] {
  const number = context.resolved.numbers[node.id]?.number;
  const words = inlinesHtml(node.children, context);
  return number === undefined
    ? words
    : [elementHtml('span', { class: 'number' }, textHtml(number)), textHtml(' '), ...words];
}
