import type { Callout } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { renderInlines } from '../inlines/index.ts';
import type { BoxOptions } from '../shared/box.ts';
import { box } from '../shared/box.ts';
import { boxMargin } from '../shared/box-margin.ts';
import { insetContext } from '../shared/inset-context.ts';
import { startSide } from '../shared/text-look.ts';
import { tint } from '../shared/tint.ts';
import { renderBlocks } from './index.ts';

export function callout(node: Callout, context: BlockContext): readonly EngineContent[] {
  const { theme, resolved, sizePt, leadingPt, spacingPt } = context;
  const { paddingPt } = theme.callout;
  const color = theme.colors.callout[node.kind];
  const title: EngineContent = {
    text: node.title === undefined ? resolved.strings.callout[node.kind] : renderInlines(node.title, context),
    font: theme.fonts.heading,
    fontSize: sizePt,
    leading: leadingPt,
    bold: true,
    color,
    keepWithNext: true,
    alignment: startSide(context),
    margin: [0, 0, 0, leadingPt / 8],
  };
  const inner = insetContext(context, paddingPt);
  const content = [title, ...renderBlocks(node.children, { ...inner, spacingPt: spacingPt * 0.7 })];
  if (inner === context) return [{ stack: content, tag: 'Aside' }];
  return [{ ...box(content, calloutBox(color, context)), tag: 'Aside' }];
}

function calloutBox(color: string, { theme, resolved, leadingPt, spacingPt }: BlockContext): BoxOptions {
  const { style, paddingPt, ruleWidthPt } = theme.callout;
  const rule = { widthPt: ruleWidthPt, color };
  return {
    ...(style === 'frame' ? { frame: rule } : { rule }),
    ...(style === 'tint' ? { fillColor: tint(color, 0.07) } : {}),
    paddingPt:
      style === 'rule'
        ? { side: paddingPt, top: 1, bottom: 1 }
        : { side: paddingPt, top: leadingPt / 2, bottom: leadingPt / 2 },
    direction: resolved.direction,
    marginPt: boxMargin(leadingPt, spacingPt),
  };
}
