import { mapChildren } from '../model/children.ts';
import { fragmentClass, isFragment } from '../model/fragment-class.ts';
import type { Inline, Node } from '../model/node-map.ts';
import type { Document } from '../model/nodes/document.ts';

const elementComment = /^\s*<!--\s*\.element:\s*([\s\S]*?)-->\s*$/;

/** Whether a node is reveal.js' comment that sets the element before it, or around it. */
export function isElementComment(node: Node): boolean {
  return (node.type === 'htmlBlock' || node.type === 'htmlInline') && elementComment.test(node.value);
}

/**
 * reveal.js' `<!-- .element: class="fragment" -->` gives its class to the block that it ends, that it follows, or to the item of a list whose
 * first paragraph it ends. What else such comments set is the page's own style, and has no counterpart.
 */
export function readFragments(document: Document): Document {
  const read = (children: readonly Node[]): readonly Node[] => {
    const result: Node[] = [];
    for (const child of children) {
      const last = result.at(-1);
      if (child.type === 'htmlBlock' && isElementComment(child)) {
        if (last !== undefined && setsFragment(child.value)) result[result.length - 1] = asFragment(last);
      } else result.push(readBlock(mapChildren(child, read)));
    }
    return result;
  };
  return mapChildren(document, read);
}

/** A paragraph that ends in such a comment, or a list item whose first paragraph is one. */
function readBlock(node: Node): Node {
  if (node.type === 'listItem') {
    const [first, ...rest] = node.children;
    if (first?.type !== 'paragraph' || !isFragment(first)) return node;
    const { attributes: _, ...plain } = first;
    return asFragment({ ...node, children: [plain, ...rest] });
  }
  if (node.type !== 'paragraph' && node.type !== 'heading') return node;
  const comment = node.children.find(isElementComment);
  if (comment?.type !== 'htmlInline') return node;
  const children = withoutTrailingSpace(node.children.filter((inline) => !isElementComment(inline)));
  const bare = { ...node, children };
  // A heading's classes are its slide's.
  return node.type === 'paragraph' && setsFragment(comment.value) ? asFragment(bare) : bare;
}

function withoutTrailingSpace(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1);
  if (last?.type !== 'text') return inlines;
  const value = last.value.trimEnd();
  return [...inlines.slice(0, -1), ...(value === '' ? [] : [{ ...last, value }])];
}

function setsFragment(comment: string): boolean {
  return /\bclass\s*=\s*(?:"[^"]*\bfragment\b|'[^']*\bfragment\b|fragment\b)/.test(comment);
}

function asFragment<N extends Node>(node: N): N {
  if (node.type === 'heading' || isFragment(node)) return node;
  const classes = [...(node.attributes?.classes ?? []), fragmentClass];
  return { ...node, attributes: { ...node.attributes, classes } };
}
