import type { BlockQuote } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { box, trimEnd } from '../shared/box.ts';
import { insetContext } from '../shared/inset-context.ts';
import { isShortText } from '../shared/is-short-text.ts';
import { textLook } from '../shared/text-look.ts';
import { renderBlocks } from './index.ts';
import { pullQuote } from './pull-quote.ts';

export function blockQuote(node: BlockQuote, context: BlockContext): readonly EngineContent[] {
  if (node.pull) return [pullQuote(node, context)];
  const { theme, resolved, spacingPt, leadingPt } = context;
  const { style, indentPt, slant, color } = theme.quote;
  const inner = insetContext(context, indentPt);
  const content = renderBlocks(node.children, inner);
  if (inner === context) return [{ stack: content, tag: 'BlockQuote' }];
  const unbreakable = isShortText(node.children);
  const words = content.length === 0 ? [{ text: '' }] : content;
  const { leading: _leading, fontSize: _size, ...look } = textLook({ slant, color }, context.sizePt, context);
  if (style === 'indent') {
    return [
      {
        tag: 'BlockQuote',
        stack: trimEnd(words),
        ...look,
        margin: [indentPt, leadingPt / 4, indentPt, spacingPt + leadingPt / 4],
        unbreakable,
      },
    ];
  }
  const quote = box(words, {
    rule: { widthPt: 2.25, color: theme.colors.rule },
    paddingPt: { side: indentPt, top: 1, bottom: 1 },
    direction: resolved.direction,
    marginPt: { top: 2, bottom: spacingPt + 2 },
  });
  return [{ stack: [{ ...quote, tag: 'BlockQuote' }], ...look, unbreakable }];
}
