import { mapChildren } from '../model/children.ts';
import { fragmentClass, fragmentIndex, isFragment } from '../model/fragment-class.ts';
import type { Inline, Node } from '../model/node-map.ts';
import type { Attributes } from '../model/nodes/base.ts';
import type { Document } from '../model/nodes/document.ts';
import type { ListItem } from '../model/nodes/list-item.ts';
import { isElementComment, readElementComment } from './element-comment.ts';

/**
 * reveal.js' `<!-- .element: class="fragment" -->` gives its class to the block that it ends, that it follows, or to the item of a list that it
 * begins or whose first paragraph it ends; `data-fragment-index` is its place among the fragments of its slide. What else such comments set is the
 * page's own style, and has no counterpart: `unreadElementComments` tells of it.
 */
export function readFragments(document: Document): Document {
  const read = (children: readonly Node[]): readonly Node[] => {
    const result: Node[] = [];
    for (const child of children) {
      const last = result.at(-1);
      if (child.type === 'htmlBlock' && isElementComment(child)) {
        if (last !== undefined) result[result.length - 1] = asFragment(last, fragmentOf(child.value));
      } else if (child.type === 'listItem') result.push(readItem(child, read));
      else result.push(readBlock(mapChildren(child, read)));
    }
    return result;
  };
  return mapChildren(document, read);
}

/** An item that such a comment begins, or whose first paragraph one ends. */
function readItem(item: ListItem, read: (children: readonly Node[]) => readonly Node[]): ListItem {
  const [mark] = item.children;
  const own = mark?.type === 'htmlBlock' && isElementComment(mark) ? fragmentOf(mark.value) : undefined;
  const inner = mapChildren(item, read);
  const [first, ...rest] = inner.children;
  if (own !== undefined || first?.type !== 'paragraph' || !isFragment(first)) return asFragment(inner, own);
  const { attributes, ...plain } = first;
  return asFragment({ ...inner, children: [plain, ...rest] }, attributes);
}

/** A paragraph that ends in such a comment. */
function readBlock(node: Node): Node {
  if (node.type !== 'paragraph' && node.type !== 'heading') return node;
  const comment = node.children.find(isElementComment);
  if (comment?.type !== 'htmlInline') return node;
  const children = withoutTrailingSpace(node.children.filter((inline) => !isElementComment(inline)));
  return asFragment({ ...node, children }, fragmentOf(comment.value));
}

function withoutTrailingSpace(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1);
  if (last?.type !== 'text') return inlines;
  const value = last.value.trimEnd();
  return [...inlines.slice(0, -1), ...(value === '' ? [] : [{ ...last, value }])];
}

/** What such a comment says of a fragment: that it is one, and its place among them; `undefined` where it sets something else. */
function fragmentOf(comment: string): Attributes | undefined {
  const { classes, values } = readElementComment(comment);
  if (!classes.includes(fragmentClass)) return undefined;
  const place = values.get('data-fragment-index');
  const isPlace = place !== undefined && /^\d{1,4}$/.test(place);
  return { classes: [fragmentClass], ...(isPlace ? { values: { [fragmentIndex]: place } } : {}) };
}

/** The node as a fragment; a heading's classes are its slide's. */
function asFragment<N extends Node>(node: N, fragment: Attributes | undefined): N {
  if (fragment === undefined || node.type === 'heading' || isFragment(node)) return node;
  const { attributes } = node;
  const classes = [...(attributes?.classes ?? []), ...(fragment.classes ?? [])];
  const values = { ...attributes?.values, ...fragment.values };
  return {
    ...node,
    attributes: { ...attributes, classes, ...(Object.keys(values).length === 0 ? {} : { values }) },
  };
}
