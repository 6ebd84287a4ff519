import type { Heading } from '@octavo/core';
import { plainText } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { renderInlines } from '../inlines/index.ts';
import { destinationName } from '../shared/destination-name.ts';

/** Space above a heading by its depth, in lines of text. */
const linesAbove = [1.6, 1.35, 1.1, 1, 1, 1];

/** Headings in boxes are little larger than the text. */
const boxedScale = 1.1;
const boxedLinesAbove = 0.6;

export function heading(node: Heading, context: BlockContext): readonly EngineContent[] {
  const { resolved, theme } = context;
  const ownSizePt = theme.text.headingSizesPt[node.depth - 1] ?? theme.text.sizePt;
  const sizePt = context.isBoxed ? Math.min(ownSizePt, context.sizePt * boxedScale) : ownSizePt;
  const lines = context.isBoxed ? boxedLinesAbove : (linesAbove[node.depth - 1] ?? 1);
  const number = resolved.numbers[node.id]?.number;
  const anchor = resolved.anchors[node.id];
  const words = plainText(node.children);
  const inner = { ...context, sizePt, leadingPt: sizePt * 1.25 };
  return [
    {
      text: [
        ...(number === undefined ? [] : [{ text: `${number}\u2002`, color: theme.colors.muted }]),
        ...renderInlines(node.children, inner),
      ],
      font: theme.fonts.heading,
      fontSize: sizePt,
      leading: sizePt * 1.25,
      bold: node.depth < 6,
      italics: node.depth === 6,
      color: node.depth <= 2 ? theme.colors.accent : theme.colors.text,
      keepWithNext: true,
      margin: [0, Math.max(0, lines * theme.text.leadingPt - context.spacingPt), 0, sizePt * 0.38],
      ...(anchor === undefined ? {} : { id: destinationName(anchor) }),
      outlineLevel: node.depth,
      outlineText: number === undefined ? words : `${number} ${words}`,
    },
  ];
}
