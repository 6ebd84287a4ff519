import type { Figure } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { caption } from '../shared/caption.ts';
import { pictureBlock } from '../shared/picture.ts';

export function figure(node: Figure, context: BlockContext): readonly EngineContent[] {
  const { leadingPt } = context;
  const below = caption(node, node.caption, context, { alignment: 'center', margin: [12, 5, 12, 0] });
  return [
    {
      stack: [pictureBlock(node.image, context), ...below],
      unbreakable: true,
      margin: [0, leadingPt * 0.5, 0, leadingPt * 0.9],
    },
  ];
}
