import type { BlockQuote } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { box, trimEnd } from '../shared/box.ts';
import { gridLeading, textLook } from '../shared/text-look.ts';
import { renderBlocks } from './index.ts';

/** A sentence of the text shown large: between rules, beside one, or set off by white alone. */
export function pullQuote(node: BlockQuote, context: BlockContext): EngineContent {
  const { theme, resolved, leadingPt, spacingPt, widthPt } = context;
  const { style, sizePt, color } = theme.pullQuote;
  const sidePt = style === 'rules' ? 0 : style === 'side' ? 14 : Math.min(36, widthPt / 8);
  const inner: BlockContext = {
    ...context,
    sizePt,
    leadingPt: gridLeading(sizePt, theme),
    widthPt: widthPt - 2 * sidePt,
    isBoxed: true,
    alignment: 'inherit',
  };
  const words: EngineContent = {
    stack: trimEnd(renderBlocks(node.children, inner)),
    ...textLook(theme.pullQuote, sizePt, context),
    // At the side, too, a few large words end in no short line.
    balance: true,
  };
  const marginPt = { top: leadingPt * 0.5, bottom: leadingPt * 0.5 + spacingPt };
  if (style === 'plain') {
    return {
      ...words,
      tag: 'BlockQuote',
      margin: [sidePt, marginPt.top, sidePt, marginPt.bottom],
      unbreakable: true,
    };
  }
  const rule = { widthPt: style === 'rules' ? 1.25 : 3, color: theme.colors[color] };
  const boxed = box([words], {
    ...(style === 'rules' ? { rules: rule } : { rule }),
    paddingPt: {
      side: sidePt,
      top: style === 'rules' ? leadingPt / 2 : 1,
      bottom: style === 'rules' ? leadingPt / 2 : 1,
    },
    direction: resolved.direction,
    marginPt,
  });
  return { ...boxed, tag: 'BlockQuote', unbreakable: true };
}
