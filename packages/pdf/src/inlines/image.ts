import type { Image } from '@octavo/core';
import { missingImageText } from '@octavo/core';
import type { InlineContext } from '../context.ts';
import type { EngineRun } from '../engine/index.ts';
import { drawingLook, imageKey, pictureSizeIn } from '../shared/picture.ts';

/** The part of the page's height that an image in a line may take. */
const tallestLines = 24;

/** An image in a line stands on the base line, small ones a little below it as letters do. */
export function image(node: Image, context: InlineContext): readonly EngineRun[] {
  const asset = context.resolved.assets[node.id];
  if (asset === undefined || asset.type === 'missing') return missingImage(node, context);
  const { widthPt, heightPt } = pictureSizeIn(node, asset, context, context.leadingPt * tallestLines);
  const depthPt = heightPt < context.leadingPt * 1.5 ? heightPt * 0.2 : 0;
  const box = { widthPt, heightPt, depthPt, alt: node.alt };
  if (asset.type === 'raster') return [{ text: '', box: { image: imageKey(asset.hash), ...box } }];
  const fallbackImage = imageKey(asset.fallback.hash);
  return [{ text: '', box: { svg: asset.svg, fallbackImage, ...drawingLook(asset.svg, context), ...box } }];
}

function missingImage(node: Image, { theme, resolved, sizePt }: InlineContext): readonly EngineRun[] {
  const words = node.alt === '' ? missingImageText(node, resolved) : node.alt;
  return [
    {
      text: words,
      origin: node.id,
      color: theme.colors.muted,
      fontSize: sizePt * 0.9,
      frame: theme.colors.rule,
    },
  ];
}
