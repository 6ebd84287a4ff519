import type { List as MdastList, ListItem as MdastListItem } from 'mdast';
import type { Block } from '../../model/node-map.ts';
import type { ListItem } from '../../model/nodes/list-item.ts';
import { buildBlocks } from './build-blocks.ts';
import type { BuildContext } from './build-context.ts';
import { nodeBase } from './node-base.ts';

export function buildList(node: MdastList, context: BuildContext): readonly Block[] {
  const ordered = node.ordered === true;
  return [
    {
      ...nodeBase(node),
      type: 'list',
      ordered,
      ...(ordered ? { start: node.start ?? 1 } : {}),
      tight: node.spread !== true && node.children.every((item) => item.spread !== true),
      children: node.children.map((item) => buildListItem(item, context)),
    },
  ];
}

function buildListItem(node: MdastListItem, context: BuildContext): ListItem {
  return {
    ...nodeBase(node),
    type: 'listItem',
    ...(typeof node.checked === 'boolean' ? { checked: node.checked } : {}),
    children: buildBlocks(node.children, context),
  };
}
