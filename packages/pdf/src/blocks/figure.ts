import type { Figure } from '@octavo/core';
import { plainText } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { caption } from '../shared/caption.ts';
import { pictureBlock } from '../shared/picture.ts';
import { alignedAs } from '../shared/text-look.ts';

export function figure(node: Figure, context: BlockContext): readonly EngineContent[] {
  const { leadingPt, theme } = context;
  const { alignment } = theme.caption;
  const sidePt = alignment === 'center' ? 12 : 0;
  const drawn = pictureBlock(node.image, context);
  // A picture that only its caption describes is no decoration.
  const picture = drawn.alt === '' ? { ...drawn, alt: plainText(node.caption ?? []) } : drawn;
  const below = caption(node, node.caption, context, {
    ...alignedAs(alignment, context),
    margin: [sidePt, leadingPt * 0.4, sidePt, 0],
  });
  return [
    {
      tag: 'Div',
      stack: [picture, ...below],
      unbreakable: true,
      margin: [0, leadingPt * 0.5, 0, leadingPt],
    },
  ];
}
