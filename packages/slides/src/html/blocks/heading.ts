import type { Heading } from '@octavo/core';
import type { HtmlContext } from '../html-context.ts';
import { inlinesHtml } from '../inlines/inlines-html.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml, textHtml } from '../markup/html.ts';
import { nodeAttributes } from '../node-attributes.ts';

/** A heading below the slide's title, which is an `h2`. */
export function headingHtml(node: Heading, context: HtmlContext): Html {
  const level = Math.min(6, Math.max(3, node.depth));
  return elementHtml(`h${level}`, nodeAttributes(node, context), ...headingContent(node, context));
}

/** The heading's number, where headings are numbered, and its words. */
export function headingContent(node: Heading, context: HtmlContext): readonly Html[] {
  const number = context.resolved.numbers[node.id]?.number;
  const words = inlinesHtml(node.children, context);
  return number === undefined
    ? words
    : [elementHtml('span', { class: 'number' }, textHtml(number)), textHtml(' '), ...words];
}
