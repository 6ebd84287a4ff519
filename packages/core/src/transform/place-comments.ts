import { childrenOf, mapChildren } from '../model/children.ts';
import { isOnlyComments } from '../model/is-only-comments.ts';
import type { AnyNode, Block, Inline, Node } from '../model/node-map.ts';
import { isBlockType, isInlineType } from '../model/node-types.ts';
import type { Comment } from '../model/nodes/comment.ts';
import type { Document } from '../model/nodes/document.ts';

/**
 * Puts comments that stand between blocks at the beginning of the text that follows them. Before what holds no text (code, a formula, a
 * picture without a caption) and at the end they stay as they are: a paragraph of comments alone.
 */
export function placeComments(document: Document): Document {
  return {
    ...document,
    children: placeInFlow(document.children),
    footnotes: document.footnotes.map((note) => ({ ...note, children: placeInFlow(note.children) })),
  };
}

function placeInFlow(blocks: readonly Block[]): readonly Block[] {
  // Comments that have not met their text yet: the tree is walked in reading order.
  let waiting: readonly Comment[] = [];
  const taken = (): readonly Comment[] => {
    const comments = waiting;
    waiting = [];
    return comments;
  };
  const placeIn = (node: AnyNode): AnyNode =>
    mapChildren(node, (children) => {
      if (!isText(children)) return placeAmong(children);
      const isPicture = node.type === 'figure' && children[0] === node.image;
      return isPicture || waiting.length === 0 ? children : [...taken(), ...children];
    });
  const placeAmong = (children: readonly Node[]): readonly Node[] => {
    const placed = children.flatMap((child): readonly Node[] => {
      if (isOnlyComments(child)) {
        waiting = [
          ...waiting,
          ...(child.children.filter(({ type }) => type === 'comment') as readonly Comment[]),
        ];
        return [];
      }
      const alone = isBlockWithoutText(child) ? paragraphOf(taken()) : [];
      // `mapChildren` keeps the kind of a node.
      return [...alone, placeIn(child) as Node];
    });
    // What nothing follows within its quotation or item goes to the text before it.
    return waiting.length > 0 && holdsBlocks(children) ? addAtEnd(placed, taken()) : placed;
  };
  // Blocks are mapped to blocks.
  return placeAmong(blocks) as readonly Block[];
}

function paragraphOf(comments: readonly Comment[]): readonly Block[] {
  return comments.length === 0 ? [] : [{ type: 'paragraph', id: '', children: comments }];
}

function addAtEnd(nodes: readonly Node[], comments: readonly Comment[]): readonly Node[] {
  const last = nodes.at(-1);
  if (last === undefined) return paragraphOf(comments);
  if (last.type === 'paragraph' || last.type === 'heading')
    return nodes.with(-1, { ...last, children: [...last.children, ...comments] });
  const holds = last.type !== 'table' && childrenOf(last).some(({ type }) => !isInlineType(type));
  if (!holds) return [...nodes, ...paragraphOf(comments)];
  let index = 0;
  const count = countLists(last);
  return nodes.with(
    -1,
    mapChildren(last, (children) => {
      index += 1;
      return index === count ? addAtEnd(children, comments) : children;
    }),
  );
}

/** How many lists of children a node has. */
function countLists(node: Node): number {
  let count = 0;
  mapChildren(node, (children) => {
    count += 1;
    return children;
  });
  return count;
}

function isText(children: readonly Node[]): children is readonly Inline[] {
  return children.length > 0 && children.every(({ type }) => isInlineType(type));
}

function holdsBlocks(children: readonly Node[]): boolean {
  return children.some((child) => isBlockType(child.type));
}

/** Code, formulas and pictures can have comments about them and hold none; breaks and rules are nothing to speak of. */
function isBlockWithoutText(node: Node): boolean {
  if (node.type === 'figure') return node.caption === undefined;
  return node.type === 'codeBlock' || node.type === 'mathBlock' || node.type === 'chart';
}
