import type { RootContent } from 'mdast';
import type { Inline } from '../model/node-map.ts';
import { inlinesToMdast } from './inlines-to-mdast.ts';
import { asMdast, type FlowNode, type PhrasingNode, written } from './written-node.ts';

/** A caption stands in a paragraph of its own after what it describes. */
export function captionToMdast(
  inlines: readonly Inline[] | undefined,
  attributes: string,
): readonly FlowNode[] {
  if (inlines === undefined) return [];
  const end = attributes === '' ? [] : [written(` ${attributes}`)];
  return [paragraph([written(': '), ...inlinesToMdast(inlines, { oneLine: false }), ...end])];
}

/** A paragraph of these inlines. */
export function paragraph(children: readonly PhrasingNode[]): RootContent {
  return asMdast<RootContent>({ type: 'paragraph', children });
}
