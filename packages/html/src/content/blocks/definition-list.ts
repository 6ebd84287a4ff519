import type { DefinitionList } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { definitionItemHtml } from './definition-item.ts';

export function definitionListHtml(node: DefinitionList, context: ContentContext): Html {
  return elementHtml(
    'dl',
    nodeAttributes(node, context),
    ...node.children.map((item) => definitionItemHtml(item, context)),
  );
}
