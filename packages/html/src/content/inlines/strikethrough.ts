import type { Strikethrough } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { inlinesHtml } from './inlines-html.ts';

export function strikethroughHtml(node: Strikethrough, context: ContentContext): Html {
  return elementHtml('del', nodeAttributes(node, context), ...inlinesHtml(node.children, context));
}
