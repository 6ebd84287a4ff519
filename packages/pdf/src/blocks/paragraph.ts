import type { Paragraph } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { renderInlines } from '../inlines/index.ts';
import { destinationName } from '../shared/destination-name.ts';
import { pictureBlock } from '../shared/picture.ts';

export function paragraph(node: Paragraph, context: BlockContext): readonly EngineContent[] {
  const margin = [0, 0, 0, context.spacingPt] as const;
  const [only] = node.children;
  if (node.children.length === 1 && only?.type === 'image') {
    return [{ stack: [pictureBlock(only, context)], margin }];
  }
  const anchor = context.resolved.anchors[node.id];
  const id = anchor === undefined ? {} : { id: destinationName(anchor) };
  return [{ text: renderInlines(node.children, context), margin, ...id }];
}
