import type { Html } from 'mdast';
import type { Block } from '../../model/node-map.ts';
import type { Comment } from '../../model/nodes/comment.ts';
import type { UnnamedBase } from './node-base.ts';
import { nodeBase } from './node-base.ts';

const pattern = /^<!--\s*comment(?:\s+by\s+([^:\n]{1,200}?))?(?:,\s*(\d{4}-\d{2}-\d{2}))?\s*:([\s\S]*?)-->/i;

/** A remark as HTML comments carry it, `<!-- comment by Ann Editor, 2026-11-02: words -->`, and how long that is. */
export interface WrittenComment {
  readonly comment: Comment;
  readonly length: number;
}

/** The comment that `html` begins with; undefined when it begins with something else, or says nothing. */
export function readComment(html: string, base: UnnamedBase): WrittenComment | undefined {
  const match = pattern.exec(html);
  if (match === null) return undefined;
  const [whole, author, date, words = ''] = match;
  const value = wordsOf(words);
  if (value === '') return undefined;
  return {
    length: whole.length,
    comment: {
      ...base,
      type: 'comment',
      value,
      ...(author === undefined ? {} : { author: author.trim() }),
      ...(date === undefined ? {} : { date }),
    },
  };
}

/** Lines are joined as those of a paragraph are; an end mark in the words is written `--&gt;`. */
function wordsOf(written: string): string {
  return written
    .split(/\n[ \t]*\n/)
    .map((lines) => lines.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
    .replaceAll('--&gt;', '-->');
}

/** Comments that begin a block of HTML stand in a paragraph until it is known which text they are about (`placeComments`). */
export function buildCommentBlocks(node: Html): readonly Block[] | undefined {
  const blocks: Block[] = [];
  let rest = node.value.trim();
  for (let read = readComment(rest, nodeBase(node)); read !== undefined; ) {
    blocks.push({ ...nodeBase(node), type: 'paragraph', children: [read.comment] });
    rest = rest.slice(read.length).trim();
    read = readComment(rest, nodeBase(node));
  }
  if (blocks.length === 0) return undefined;
  return rest === '' ? blocks : [...blocks, { ...nodeBase(node), type: 'htmlBlock', value: rest }];
}
