import { fragmentClass, isFragment } from '../model/fragment-class.ts';
import type { Block } from '../model/node-map.ts';
import type { ListItem } from '../model/nodes/list-item.ts';
import type { FlowNode, PhrasingNode } from './written-node.ts';

/** reveal.js' way to say that a block comes with a press of the key of its own, where Markdown has no place for a class. */
const comment = '<!-- .element: class="fragment" -->';

/** What ends a paragraph that is a fragment. */
export const fragmentEnd: readonly PhrasingNode[] = [
  { type: 'text', value: ' ' },
  { type: 'html', value: comment },
];

const withoutPlaceForClasses: ReadonlySet<Block['type']> = new Set(['list', 'blockQuote', 'definitionList']);

/** A block as it was written, and that it is a fragment where it could not say so itself. */
export function withFragment(block: Block, nodes: readonly FlowNode[]): readonly FlowNode[] {
  const isPull = block.type === 'blockQuote' && block.pull === true;
  return isFragment(block) && withoutPlaceForClasses.has(block.type) && !isPull
    ? [...nodes, { type: 'html', value: comment }]
    : nodes;
}

/** The content of an item; the first paragraph of one that is a fragment says so. */
export function itemContent(item: ListItem): readonly Block[] {
  const [first, ...rest] = item.children;
  if (!isFragment(item) || first?.type !== 'paragraph') return item.children;
  return [{ ...first, attributes: { classes: [fragmentClass] } }, ...rest];
}
