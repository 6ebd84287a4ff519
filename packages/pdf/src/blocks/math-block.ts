import type { MathBlock } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { destinationName } from '../shared/destination-name.ts';

/** The formula's source, until formulas are drawn; its number beside it. */
export function mathBlock(node: MathBlock, context: BlockContext): readonly EngineContent[] {
  const { theme, resolved, leadingPt, spacingPt } = context;
  const number = resolved.numbers[node.id]?.number;
  const anchor = resolved.anchors[node.id];
  const sizePt = Math.min(theme.text.codeSizePt, context.sizePt);
  return [
    {
      tag: 'Formula',
      alt: node.value,
      text: [
        { text: node.value, origin: node.id },
        ...(number === undefined ? [] : [{ text: `\u2003(${number})`, font: theme.fonts.text }]),
      ],
      font: theme.fonts.code,
      fontSize: sizePt,
      leading: Math.round(sizePt * 1.4 * 4) / 4,
      alignment: 'center',
      direction: 'ltr',
      ...(anchor === undefined ? {} : { id: destinationName(anchor) }),
      margin: [0, leadingPt * 0.3, 0, spacingPt + leadingPt * 0.3],
    },
  ];
}
