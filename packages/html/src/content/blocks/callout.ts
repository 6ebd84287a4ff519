import type { Callout } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml, textHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { inlinesHtml } from '../inlines/inlines-html.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { blocksHtml } from './blocks-html.ts';

/** A boxed remark; without a title of its own it has the name of its kind. */
export function calloutHtml(node: Callout, context: ContentContext): Html {
  const title =
    node.title === undefined
      ? [textHtml(context.resolved.strings.callout[node.kind])]
      : inlinesHtml(node.title, context);
  return elementHtml(
    'aside',
    { ...nodeAttributes(node, context), class: `callout callout-${node.kind}`, role: 'note' },
    elementHtml('p', { class: 'callout-title' }, ...title),
    ...blocksHtml(node.children, context),
  );
}
