import type { Strong } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { inlinesHtml } from './inlines-html.ts';

export function strongHtml(node: Strong, context: ContentContext): Html {
  return elementHtml('strong', nodeAttributes(node, context), ...inlinesHtml(node.children, context));
}
