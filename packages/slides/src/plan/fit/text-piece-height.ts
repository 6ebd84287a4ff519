import type { Block } from '@octavo/core';
import { calloutTitle } from '../../flow/callout-title.ts';
import { toParagraphs } from '../../flow/to-paragraphs.ts';
import { inlineContext } from '../../flow/to-runs.ts';
import type { MeasureContext } from '../../measure/measure-context.ts';
import { paragraphsHeightPt } from '../../measure/paragraphs-height.ts';
import type { TextMeasure } from '../../measure/text-measure.ts';
import type { CalloutPiece, QuotePiece, TextPiece } from '../pieces/piece.ts';

/** Space between the edge of a box and its words. */
export const boxPadding = { xPt: 18, yPt: 12 } as const;

/** The height of a piece of words, its box included. */
export function textPieceHeightPt(
  piece: TextPiece | CalloutPiece | QuotePiece,
  widthPt: number,
  scale: number,
  context: MeasureContext,
): number {
  const { resolved } = context;
  if (piece.type === 'text') return rememberedHeightPt(piece.block, widthPt, scale, context);
  const body = toParagraphs(piece.block.children, resolved);
  const title = piece.type === 'callout' ? calloutTitle(piece.block, inlineContext(resolved)) : [];
  const paragraphs =
    title.length === 0
      ? body
      : [
          {
            runs: title,
            role: 'text',
            marker: { type: 'none' },
            level: 0,
            indentSteps: 0,
            spaceBeforePt: 0,
          } as const,
          ...body,
        ];
  const innerWidthPt = widthPt - 2 * boxPadding.xPt;
  return paragraphsHeightPt(paragraphs, innerWidthPt, scale, context) + 2 * boxPadding.yPt;
}

/** A height, and what it was measured for. */
interface KnownHeight {
  readonly widthPt: number;
  readonly scale: number;
  readonly heightPt: number;
}

/** The same words are measured for every height at which pages are tried; within a plan, only width and scale make a difference. */
const remembered = new WeakMap<TextMeasure, Map<Block, KnownHeight[]>>();

function rememberedHeightPt(block: Block, widthPt: number, scale: number, context: MeasureContext): number {
  let known = remembered.get(context.measure);
  if (known === undefined) {
    known = new Map();
    remembered.set(context.measure, known);
  }
  let heights = known.get(block);
  if (heights === undefined) {
    heights = [];
    known.set(block, heights);
  }
  // A block is tried at a handful of widths and scales.
  for (const height of heights)
    if (height.widthPt === widthPt && height.scale === scale) return height.heightPt;
  const heightPt = paragraphsHeightPt(toParagraphs([block], context.resolved), widthPt, scale, context);
  heights.push({ widthPt, scale, heightPt });
  return heightPt;
}
