import type { DefinitionItem } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { inlinesHtml } from '../inlines/inlines-html.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { blocksHtml } from './blocks-html.ts';

/** Terms and their definitions; HTML lets a `div` hold the group. */
export function definitionItemHtml(node: DefinitionItem, context: ContentContext): Html {
  const terms = node.terms.map((term) => elementHtml('dt', {}, ...inlinesHtml(term, context)));
  const definitions = node.definitions.map((blocks) => elementHtml('dd', {}, ...blocksHtml(blocks, context)));
  return elementHtml('div', nodeAttributes(node, context), ...terms, ...definitions);
}
