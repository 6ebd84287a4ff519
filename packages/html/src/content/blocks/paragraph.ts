import type { Paragraph } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { inlinesHtml } from '../inlines/inlines-html.ts';
import { nodeAttributes } from '../node-attributes.ts';

export function paragraphHtml(node: Paragraph, context: ContentContext): Html {
  return elementHtml('p', nodeAttributes(node, context), ...inlinesHtml(node.children, context));
}
