import type { Heading, ThemeHeading } from '@octavo/core';
import { destinationName, plainText } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { renderInlines } from '../inlines/index.ts';
import { textLook } from '../shared/text-look.ts';

/** Headings in boxes are little larger than the text, and stand close to it. */
const boxedScale = 1.1;
const boxedLook = { spaceAboveLines: 0.5, spaceBelowLines: 0.25, rule: 'none' } as const;

export function heading(node: Heading, context: BlockContext): readonly EngineContent[] {
  const { resolved, theme } = context;
  const ownSizePt = theme.text.headingSizesPt[node.depth - 1] ?? theme.text.sizePt;
  const sizePt = context.isBoxed ? Math.min(ownSizePt, context.sizePt * boxedScale) : ownSizePt;
  const own = theme.headings[`h${node.depth}`];
  const look: ThemeHeading = context.isBoxed ? { ...own, ...boxedLook } : own;
  const number = resolved.numbers[node.id]?.number;
  const anchor = resolved.anchors[node.id];
  const words = plainText(node.children);
  const style = textLook(look, sizePt, context);
  const inner = { ...context, sizePt, leadingPt: style.leading ?? context.leadingPt };
  const abovePt = look.spaceAboveLines * theme.text.leadingPt - context.spacingPt;
  const belowPt = look.spaceBelowLines * theme.text.leadingPt;
  const rule = look.rule === 'none' ? undefined : headingRule(look, context);
  const text: EngineContent = {
    text: [
      ...(number === undefined
        ? []
        : [{ text: `${number}\u2002`, color: theme.colors[theme.headings.numberColor] }]),
      ...renderInlines(node.children, inner),
    ],
    ...style,
    keepWithNext: true,
    margin: [0, Math.max(0, look.rule === 'above' ? 0 : abovePt), 0, look.rule === 'below' ? 0 : belowPt],
    ...(anchor === undefined ? {} : { id: destinationName(anchor) }),
    outlineLevel: node.depth,
    outlineText: number === undefined ? words : `${number} ${words}`,
  };
  if (rule === undefined) return [text];
  return look.rule === 'above'
    ? [{ ...rule, margin: [0, Math.max(0, abovePt), 0, ruleGapPt] }, text]
    : [text, { ...rule, margin: [0, ruleGapPt, 0, belowPt] }];
}

/** Between a heading and its rule. */
const ruleGapPt = 3;

function headingRule({ color }: ThemeHeading, { theme, widthPt }: BlockContext): EngineContent {
  const line = { type: 'line', x1: 0, y1: 0, x2: widthPt, y2: 0, lineWidth: 0.75 } as const;
  return { canvas: [{ ...line, lineColor: theme.colors[color] }], keepWithNext: true };
}
