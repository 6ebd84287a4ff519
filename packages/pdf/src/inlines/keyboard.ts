import type { Keyboard } from '@octavo/core';
import type { InlineContext } from '../context.ts';
import type { EngineRun } from '../engine/index.ts';
import { renderInlines } from './index.ts';

/** A key's label is smaller than the text, so that its frame stands within the line. */
const scale = 0.82;

export function keyboard(node: Keyboard, context: InlineContext): readonly EngineRun[] {
  const { theme, sizePt } = context;
  const inner = { ...context, sizePt: sizePt * scale };
  return [
    { text: '\u200a' },
    {
      text: renderInlines(node.children, inner),
      font: theme.fonts.heading,
      fontSize: sizePt * scale,
      background: theme.colors.codeBackground,
      frame: theme.colors.rule,
      noWrap: true,
    },
    { text: '\u200a' },
  ];
}
