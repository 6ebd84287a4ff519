import type { PhrasingContent, RootContent } from 'mdast';
import type { Parent } from 'unist';
import type { Block } from '../../model/node-map.ts';
import type { DefinitionItem } from '../../model/nodes/definition-item.ts';
import { buildBlocks } from './build-blocks.ts';
import type { BuildContext } from './build-context.ts';
import { buildInlines } from './build-inlines.ts';
import { nodeBase } from './node-base.ts';

interface Group {
  readonly terms: Parent[];
  readonly definitions: Parent[];
}

/** Terms and definitions in a row become items: each run of terms shares the definitions after it. */
export function buildDefinitionList(node: Parent, context: BuildContext): readonly Block[] {
  const groups: Group[] = [];
  for (const child of node.children as Parent[]) {
    const last = groups.at(-1);
    if (child.type !== 'defListTerm') last?.definitions.push(child);
    else if (last === undefined || last.definitions.length > 0)
      groups.push({ terms: [child], definitions: [] });
    else last.terms.push(child);
  }
  return [
    { ...nodeBase(node), type: 'definitionList', children: groups.map((group) => buildItem(group, context)) },
  ];
}

function buildItem({ terms, definitions }: Group, context: BuildContext): DefinitionItem {
  return {
    ...nodeBase(terms[0] ?? { type: 'defListTerm' }),
    type: 'definitionItem',
    // Terms hold phrasing content, descriptions flow content, as `mdast-util-definition-list` makes them.
    terms: terms.map((term) => buildInlines(term.children as PhrasingContent[], context)),
    definitions: definitions.map((definition) => buildBlocks(definition.children as RootContent[], context)),
  };
}
