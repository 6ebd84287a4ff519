import type { Container } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { box } from '../shared/box.ts';
import { boxMargin } from '../shared/box-margin.ts';
import { insetContext } from '../shared/inset-context.ts';
import { renderBlocks } from './index.ts';

/** What a reader should take away, in a box that the eye finds first. */
export function keyPoints(node: Container, context: BlockContext): readonly EngineContent[] {
  const { theme, resolved, leadingPt, spacingPt } = context;
  const { style, paddingPt } = theme.keyPoints;
  const inner = insetContext(context, paddingPt);
  const content = renderBlocks(node.children, inner);
  if (inner === context || content.length === 0) return content;
  const color = theme.colors.accent;
  const boxed = box(content, {
    ...(style === 'panel'
      ? { fillColor: theme.colors.panel, rule: { widthPt: 3, color } }
      : { rules: { widthPt: 0.8, color } }),
    paddingPt: { side: style === 'panel' ? paddingPt : 0, top: leadingPt * 0.6, bottom: leadingPt * 0.6 },
    direction: resolved.direction,
    marginPt: boxMargin(leadingPt, spacingPt),
  });
  return [{ ...boxed, tag: 'Aside' }];
}
