import type { Span } from '@octavo/core';
import { smallCapsClass } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { inlinesHtml } from './inlines-html.ts';

export function spanHtml(node: Span, context: ContentContext): Html {
  const isSmallCaps = node.attributes?.classes?.includes(smallCapsClass) === true;
  const attributes = {
    ...(isSmallCaps ? { class: 'small-caps' } : {}),
    ...nodeAttributes(node, context),
  };
  return elementHtml('span', attributes, ...inlinesHtml(node.children, context));
}
