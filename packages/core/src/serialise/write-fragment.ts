import { fragmentPlace, isFragment } from '../model/fragment-class.ts';
import type { Block } from '../model/node-map.ts';
import type { ListItem } from '../model/nodes/list-item.ts';
import type { Paragraph } from '../model/nodes/paragraph.ts';
import type { FlowNode, PhrasingNode } from './written-node.ts';

/** reveal.js' way to say that a block comes with a press of the key of its own, where Markdown has no place for a class. */
function comment(node: Block | ListItem): string {
  const place = fragmentPlace(node);
  return `<!-- .element: class="fragment"${place === undefined ? '' : ` data-fragment-index="${place}"`} -->`;
}

/** What ends a paragraph that is a fragment; nothing for others. */
export function fragmentEnd(node: Paragraph): readonly PhrasingNode[] {
  if (!isFragment(node)) return [];
  return [
    { type: 'text', value: ' ' },
    { type: 'html', value: comment(node) },
  ];
}

const withoutPlaceForClasses: ReadonlySet<Block['type']> = new Set(['list', 'blockQuote', 'definitionList']);

/** A block as it was written, and that it is a fragment where it could not say so itself. */
export function withFragment(block: Block, nodes: readonly FlowNode[]): readonly FlowNode[] {
  const isPull = block.type === 'blockQuote' && block.pull === true;
  return isFragment(block) && withoutPlaceForClasses.has(block.type) && !isPull
    ? [...nodes, { type: 'html', value: comment(block) }]
    : nodes;
}

/** The content of an item; one that is a fragment says so at the end of its first paragraph, or before all where it has none. */
export function itemContent(
  item: ListItem,
  write: (blocks: readonly Block[]) => readonly FlowNode[],
): readonly FlowNode[] {
  const [first, ...rest] = item.children;
  if (!isFragment(item)) return write(item.children);
  if (first?.type !== 'paragraph') return [{ type: 'html', value: comment(item) }, ...write(item.children)];
  const { classes, values } = item.attributes ?? {};
  const attributes = {
    ...(classes === undefined ? {} : { classes }),
    ...(values === undefined ? {} : { values }),
  };
  return write([{ ...first, attributes }, ...rest]);
}
