import type { Callout } from '@octavo/core';
import type { HtmlContext } from '../html-context.ts';
import { inlinesHtml } from '../inlines/inlines-html.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml, textHtml } from '../markup/html.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { blocksHtml } from './blocks-html.ts';

/** A boxed remark; without a title of its own it has the name of its kind. */
export function calloutHtml(node: Callout, context: HtmlContext): Html {
  const title =
    node.title === undefined
      ? [textHtml(context.resolved.strings.callout[node.kind])]
      : inlinesHtml(node.title, context);
  return elementHtml(
    'div',
    { ...nodeAttributes(node, context), class: `callout callout-${node.kind}`, role: 'note' },
    elementHtml('p', { class: 'callout-title' }, ...title),
    ...blocksHtml(node.children, context),
  );
}
