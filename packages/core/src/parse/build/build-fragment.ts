import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Block, Inline } from '../../model/node-map.ts';
import type { Position } from '../../model/nodes/base.ts';
import { buildBlocks } from './build-blocks.ts';
import type { BuildContext } from './build-context.ts';
import { relocate } from './relocate.ts';

/** A piece of Markdown outside the flow: a title, an abstract. */
export interface Fragment {
  readonly blocks: readonly Block[];
  /** The inlines of a fragment that is one paragraph; else its text as written. */
  readonly inlines: readonly Inline[];
}

/** Reads CommonMark that stands in front matter or on a fence; every node gets the position of that place. */
export function buildFragment(text: string, position: Position | undefined, context: BuildContext): Fragment {
  const built = buildBlocks(fromMarkdown(text).children, { ...context, source: text });
  const blocks = built.map((block) => relocate(block, position));
  const [first, ...rest] = blocks;
  const written: Inline = {
    id: '',
    type: 'text',
    value: text,
    ...(position === undefined ? {} : { position }),
  };
  return { blocks, inlines: first?.type === 'paragraph' && rest.length === 0 ? first.children : [written] };
}
