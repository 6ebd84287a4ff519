import type { List } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { listItemHtml } from './list-item.ts';

export function listHtml(node: List, context: ContentContext): Html {
  const attributes = {
    ...nodeAttributes(node, context),
    class: node.tight ? 'tight' : undefined,
    start: node.ordered && node.start !== 1 ? node.start : undefined,
  };
  const items = node.children.map((item) => listItemHtml(item, context));
  return elementHtml(node.ordered ? 'ol' : 'ul', attributes, ...items);
}
