import type { Container } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { blocksHtml } from './blocks-html.ts';

const knownNames: ReadonlySet<string> = new Set(['columns', 'column', 'keypoints', 'table-notes']);

/** A group of blocks; names that the style sheet knows become classes. */
export function containerHtml(node: Container, context: ContentContext): Html {
  const attributes = {
    ...nodeAttributes(node, context),
    class: knownNames.has(node.name) ? node.name : undefined,
  };
  return elementHtml('div', attributes, ...blocksHtml(node.children, context));
}
