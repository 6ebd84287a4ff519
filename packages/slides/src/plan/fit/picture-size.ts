import { askedLength, type Figure, pictureSize } from '@octavo/core';
import { captionRuns } from '../../flow/caption-runs.ts';
import { inlineContext } from '../../flow/to-runs.ts';
import { lineHeightOf } from '../../measure/line-height-of.ts';
import type { MeasureContext } from '../../measure/measure-context.ts';
import { paragraphSizePt } from '../../measure/paragraph-size.ts';
import { safety } from '../../measure/paragraphs-height.ts';
import { countLines } from '../../measure/wrap-runs.ts';

/** CSS pixels are three quarters of a point. */
const pointsPerPixel = 0.75;
/** How far a picture may be drawn beyond its own size: pixels show at twice, drawings stay sharp. */
const rasterGrowth = 1.5;
const vectorGrowth = 4;
const missingSize = { widthPt: 320, heightPt: 120 } as const;

/** The height of a figure's caption, the gap above it included. */
export function captionHeightPt(figure: Figure, widthPt: number, context: MeasureContext): number {
  const runs = captionRuns(figure, figure.caption, inlineContext(context.resolved));
  if (runs.length === 0) return 0;
  const sizePt = paragraphSizePt('caption', 0, context.slide);
  const { measure, metrics } = context;
  const lines = countLines(runs, widthPt * safety, { sizePt, role: 'text', measure, bold: false });
  return lines * sizePt * lineHeightOf(runs, metrics.text.lineHeightEm) + 8;
}

/** The size of the picture itself within a box, in its proportions. */
export function pictureSizeOnSlide(
  figure: Figure,
  widthPt: number,
  heightPt: number,
  { resolved, authored }: MeasureContext,
): { readonly widthPt: number; readonly heightPt: number } {
  const asset = resolved.assets[figure.image.id];
  if (asset === undefined || asset.type === 'missing') {
    return {
      widthPt: Math.min(widthPt, missingSize.widthPt),
      heightPt: Math.min(heightPt, missingSize.heightPt),
    };
  }
  if (authored && asksForSize(figure)) return pictureSize(figure.image, asset, { widthPt, heightPt });
  const growth = asset.type === 'vector' ? vectorGrowth : rasterGrowth;
  const naturalWidthPt = Math.max(1, asset.widthPx) * pointsPerPixel;
  const naturalHeightPt = Math.max(1, asset.heightPx) * pointsPerPixel;
  const factor = Math.min(widthPt / naturalWidthPt, heightPt / naturalHeightPt, growth);
  return { widthPt: Math.max(1, naturalWidthPt * factor), heightPt: Math.max(1, naturalHeightPt * factor) };
}

function asksForSize({ image }: Figure): boolean {
  const { width, height } = image.attributes?.values ?? {};
  return askedLength(width) !== undefined || askedLength(height) !== undefined;
}
