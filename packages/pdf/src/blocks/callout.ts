import type { Callout } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { renderInlines } from '../inlines/index.ts';
import { box } from '../shared/box.ts';
import { insetContext } from '../shared/inset-context.ts';
import { tint } from '../shared/tint.ts';
import { renderBlocks } from './index.ts';

const paddingPt = 12;

export function callout(node: Callout, context: BlockContext): readonly EngineContent[] {
  const { theme, resolved, sizePt, leadingPt, spacingPt } = context;
  const color = theme.colors.callout[node.kind];
  const title: EngineContent = {
    text: node.title === undefined ? resolved.strings.callout[node.kind] : renderInlines(node.title, context),
    font: theme.fonts.heading,
    fontSize: sizePt,
    leading: leadingPt,
    bold: true,
    color,
    keepWithNext: true,
    margin: [0, 0, 0, 2],
  };
  const inner = insetContext(context, paddingPt);
  const content = [title, ...renderBlocks(node.children, { ...inner, spacingPt: spacingPt * 0.7 })];
  if (inner === context) return [{ stack: content, tag: 'Aside' }];
  const boxed = box(content, {
    fillColor: tint(color, 0.07),
    rule: { widthPt: 3, color },
    paddingPt: { side: paddingPt, top: 7, bottom: 8 },
    direction: resolved.direction,
    spacingPt,
  });
  return [{ ...boxed, tag: 'Aside' }];
}
