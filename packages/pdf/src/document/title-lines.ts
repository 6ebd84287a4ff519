import type { Metadata } from '@octavo/core';
import { destinationName } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { renderInlines } from '../inlines/index.ts';
import { inlineAnchor } from '../shared/inline-anchor.ts';
import { textLook } from '../shared/text-look.ts';

/** Title and subtitle, with the theme's rule. */
export function titleLines(
  { title: words, subtitle }: Metadata,
  context: BlockContext,
): readonly EngineContent[] {
  const { theme, leadingPt } = context;
  const { titleSizePt, subtitleSizePt } = theme.text;
  const isCover = theme.title.layout === 'cover';
  const paint = isCover ? { color: theme.colors.onCover } : {};
  const lines: EngineContent[] = [];
  if (words !== undefined) {
    const anchor = inlineAnchor(words, context.resolved);
    lines.push({
      tag: 'Title',
      text: renderInlines(words, { ...context, sizePt: titleSizePt }),
      ...(anchor === undefined ? {} : { id: destinationName(anchor) }),
      ...textLook(theme.title, titleSizePt, context),
      ...paint,
      margin: [0, 0, 0, subtitle === undefined ? leadingPt * 0.75 : leadingPt / 4],
    });
  }
  if (subtitle !== undefined) {
    const { font, alignment } = theme.title;
    lines.push({
      text: renderInlines(subtitle, { ...context, sizePt: subtitleSizePt }),
      ...textLook({ font, alignment, color: 'muted' }, subtitleSizePt, context),
      ...paint,
      margin: [0, 0, 0, leadingPt * 0.75],
    });
  }
  return withRule(lines, context);
}

function withRule(
  lines: readonly EngineContent[],
  { theme, widthPt, leadingPt }: BlockContext,
): readonly EngineContent[] {
  const { rule, color } = theme.title;
  if (rule === 'none' || lines.length === 0) return lines;
  const line = {
    type: 'line',
    x1: 0,
    y1: 0,
    x2: widthPt,
    y2: 0,
    lineWidth: 1.5,
    lineColor: theme.colors[color],
  } as const;
  const drawn: EngineContent = { canvas: [line], margin: [0, 0, 0, leadingPt * 0.75] };
  return rule === 'above' ? [drawn, ...lines] : [...lines, drawn];
}
