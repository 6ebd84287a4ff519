import type { Highlight } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { inlinesHtml } from './inlines-html.ts';

export function highlightHtml(node: Highlight, context: ContentContext): Html {
  return elementHtml('mark', nodeAttributes(node, context), ...inlinesHtml(node.children, context));
}
