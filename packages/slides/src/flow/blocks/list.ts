import type { List, ListItem } from '@octavo/core';
import type { BlockContext } from '../flow-context.ts';
import type { FlowParagraph, Marker } from '../flow-paragraph.ts';
import { textParagraph } from '../text-paragraph.ts';

/** DrawingML knows nine levels (ISO 29500-1 §21.1.2.2.7); deeper ones stand on the last. */
const lastLevel = 8;
const outerSpacePt = 6;
const innerSpacePt = 3;

export function list(node: List, context: BlockContext): readonly FlowParagraph[] {
  const first = node.start ?? 1;
  const counts = countStarts(node, first);
  const list = { type: 'list', id: node.id, ordered: node.ordered, start: first } as const;
  return node.children.flatMap((item, index) =>
    itemParagraphs(item, markerOf(node, item, counts[index] ?? first), {
      ...context,
      indentSteps: context.indentSteps + 1,
      groups: [...context.groups, list, { type: 'item', id: item.id }],
    }),
  );
}

/**
 * Where the count that an item belongs to began. A count goes on over nested paragraphs, but ends at a further paragraph
 * of an item, since that stands on the item's own level.
 */
function countStarts(node: List, first: number): readonly number[] {
  const starts: number[] = [];
  let start = first;
  node.children.forEach((item, index) => {
    starts.push(start);
    if (item.children.slice(1).some((child) => child.type !== 'list')) start = first + index + 1;
  });
  return starts;
}

function markerOf(node: List, item: ListItem, start: number): Marker {
  if (item.checked !== undefined) return { type: 'task', done: item.checked };
  return node.ordered ? { type: 'number', start } : { type: 'bullet' };
}

function itemParagraphs(item: ListItem, marker: Marker, context: BlockContext): readonly FlowParagraph[] {
  const spaceBeforePt = context.level === 0 ? outerSpacePt : innerSpacePt;
  const [first, ...rest] = item.children.map((child) =>
    context.toParagraphs([child], child.type === 'list' ? nested(context) : context),
  );
  const [head, ...others] = first ?? [];
  const carriesMarker = head?.role === 'text' && item.children[0]?.type === 'paragraph';
  const marked = carriesMarker ? head : textParagraph([], context);
  const behind = carriesMarker ? others : (first ?? []);
  return [{ ...marked, marker, spaceBeforePt }, ...behind, ...rest.flat()];
}

function nested(context: BlockContext): BlockContext {
  return { ...context, level: Math.min(context.level + 1, lastLevel) };
}
