import type { ThematicBreak } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';

export function thematicBreak(
  _node: ThematicBreak,
  { theme, widthPt, leadingPt }: BlockContext,
): readonly EngineContent[] {
  const { style } = theme.thematicBreak;
  if (style !== 'rule') {
    const signs = style === 'asterisks' ? '\u2217\u2003\u2217\u2003\u2217' : '';
    return [
      { tag: 'Artifact', text: signs, alignment: 'center', margin: [0, leadingPt * 0.5, 0, leadingPt] },
    ];
  }
  const lengthPt = Math.min(120, widthPt / 2);
  const line = { type: 'line', x1: 0, y1: 0, x2: lengthPt, y2: 0, lineWidth: 0.75 } as const;
  const canvas = [{ ...line, lineColor: theme.colors.rule }];
  return [{ canvas, alignment: 'center', margin: [0, leadingPt * 0.6, 0, leadingPt] }];
}
