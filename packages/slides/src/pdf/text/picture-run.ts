import type { NodeId } from '@octavo/core';
import { drawingFonts } from '@octavo/core';
import type { EngineRun } from '@octavo/pdf/engine';
import { linePictureSize } from '../../flow/line-picture.ts';
import { imageKey } from '../image-key.ts';
import type { PdfContext } from '../pdf-context.ts';

/** So much of it hangs below the base line, as letters do. */
const depthShare = 0.2;

/** A picture within a line; `undefined` where it cannot be shown. `alt` is what it shows. */
export function pictureRun(
  id: NodeId,
  alt: string,
  sizePt: number,
  { resolved, fonts }: PdfContext,
): EngineRun | undefined {
  const asset = resolved.assets[id];
  if (asset === undefined || asset.type === 'missing') return undefined;
  const { widthEm, heightEm } = linePictureSize(asset);
  const heightPt = sizePt * heightEm;
  const size = { widthPt: sizePt * widthEm, heightPt, depthPt: heightPt * depthShare, alt };
  if (asset.type === 'raster') return { text: '', box: { image: imageKey(asset.hash), ...size } };
  const drawing = {
    svg: asset.svg,
    fallbackImage: imageKey(asset.fallback.hash),
    font: fonts.text,
    namedFonts: drawingFonts(asset.svg, { monospace: fonts.code }),
  };
  return { text: '', box: { ...drawing, ...size } };
}
