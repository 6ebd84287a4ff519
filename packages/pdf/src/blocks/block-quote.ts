import type { BlockQuote } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import { resized } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { box, trimEnd } from '../shared/box.ts';
import { insetContext } from '../shared/inset-context.ts';
import { renderBlocks } from './index.ts';

const paddingPt = 12;

export function blockQuote(node: BlockQuote, context: BlockContext): readonly EngineContent[] {
  if (node.pull) return [pullQuote(node, context)];
  const inner = insetContext(context, paddingPt);
  const content = renderBlocks(node.children, inner);
  if (inner === context) return [{ stack: content, tag: 'BlockQuote' }];
  const { theme, resolved, spacingPt } = context;
  const quote = box(content.length === 0 ? [{ text: '' }] : content, {
    rule: { widthPt: 2.25, color: theme.colors.rule },
    paddingPt: { side: paddingPt, top: 1, bottom: 1 },
    direction: resolved.direction,
    spacingPt,
  });
  return [{ stack: [{ ...quote, tag: 'BlockQuote' }], color: theme.colors.muted }];
}

function pullQuote(node: BlockQuote, context: BlockContext): EngineContent {
  const { theme, leadingPt, widthPt } = context;
  const sidePt = Math.min(36, widthPt / 8);
  const inner = resized({ ...context, widthPt: widthPt - 2 * sidePt }, theme.text.sizePt * 1.3);
  return {
    stack: trimEnd(renderBlocks(node.children, inner)),
    tag: 'BlockQuote',
    fontSize: inner.sizePt,
    leading: inner.leadingPt,
    italics: true,
    alignment: 'center',
    color: theme.colors.accent,
    margin: [sidePt, leadingPt * 0.6, sidePt, leadingPt],
    unbreakable: true,
  };
}
