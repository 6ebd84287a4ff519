import type { Block, BlockQuote, Callout, DefinitionList, List, ListItem } from '@octavo/core';
import { walk } from '@octavo/core';

type Holder = List | BlockQuote | Callout | DefinitionList;

/** Nested code up to this many lines stays where it is. */
const smallCodeLines = 8;

/**
 * Takes tables, pictures, charts, long code and speaker notes out of the lists, quotes and boxes around them, since a text
 * box holds only text: what stood before, the thing itself, what stood after, in their order.
 */
export function hoist(block: Block): readonly Block[] {
  if (!isHolder(block) || !holdsObject(block)) return [block];
  if (block.type === 'list') return hoistList(block);
  if (block.type === 'definitionList') return hoistDefinitions(block);
  return regroup(block.children, (children, index) => ({ ...withoutTitle(block, index), children }));
}

/** Whether a block can only stand as a region of its own. */
export function isObject(block: Block): boolean {
  if (block.type === 'codeBlock') return block.value.split('\n', smallCodeLines + 1).length > smallCodeLines;
  return (
    block.type === 'table' ||
    block.type === 'figure' ||
    block.type === 'chart' ||
    block.type === 'speakerNotes' ||
    (block.type === 'container' && block.name === 'columns')
  );
}

function isHolder(block: Block): block is Holder {
  return (
    block.type === 'list' ||
    block.type === 'blockQuote' ||
    block.type === 'callout' ||
    block.type === 'definitionList'
  );
}

function holdsObject(block: Block): boolean {
  for (const node of walk(block)) {
    if (
      node.type === 'table' ||
      node.type === 'figure' ||
      node.type === 'chart' ||
      node.type === 'speakerNotes'
    )
      return true;
    if ((node.type === 'codeBlock' || node.type === 'container') && isObject(node)) return true;
  }
  return false;
}

/** Puts runs of ordinary blocks back into their holder and leaves the objects between them bare. */
function regroup(
  children: readonly Block[],
  hold: (children: readonly Block[], index: number) => Block,
): readonly Block[] {
  const result: Block[] = [];
  let group: Block[] = [];
  let groups = 0;
  const flush = (): void => {
    if (group.length > 0) {
      result.push(hold(group, groups));
      groups += 1;
    }
    group = [];
  };
  for (const child of children.flatMap(hoist)) {
    if (isObject(child)) {
      flush();
      result.push(child);
    } else group.push(child);
  }
  flush();
  return result;
}

/** A list goes on after an object within it with its next number; the rest of the item stands without its marker. */
function hoistList(list: List): readonly Block[] {
  const result: Block[] = [];
  let items: ListItem[] = [];
  let start = list.start ?? 1;
  const flush = (next: number): void => {
    if (items.length > 0) result.push({ ...list, ...(list.ordered ? { start } : {}), children: items });
    items = [];
    start = next;
  };
  list.children.forEach((item, index) => {
    const children = item.children.flatMap(hoist);
    const cut = children.findIndex(isObject);
    const own = cut === -1 ? children : children.slice(0, cut);
    if (own.length > 0 || cut === -1) items.push({ ...item, children: own });
    if (cut === -1) return;
    flush((list.start ?? 1) + index + 1);
    result.push(...children.slice(cut));
  });
  flush(start);
  return result;
}

function hoistDefinitions(list: DefinitionList): readonly Block[] {
  return list.children.flatMap((item): readonly Block[] => {
    const definitions = item.definitions.map((blocks) => blocks.flatMap(hoist));
    const cut = definitions.flat();
    if (!cut.some(isObject)) return [{ ...list, children: [{ ...item, definitions }] }];
    return [{ ...list, children: [{ ...item, definitions: [] }] }, ...cut];
  });
}

function withoutTitle(block: BlockQuote | Callout, index: number): BlockQuote | Callout {
  return block.type === 'callout' && index > 0 ? { ...block, title: [] } : block;
}
