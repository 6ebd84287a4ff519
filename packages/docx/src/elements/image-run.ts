import { type Image, type PictureSize, pictureSize, type RasterAsset, type VectorAsset } from '@octavo/core';
import { ImageRun } from 'docx';
import type { DocxContext } from '../context.ts';
import { pointsFromTwips } from '../units.ts';
import { cleanText } from '../xml/clean-text.ts';

/** A picture in a run, never wider than the text; a drawing keeps its lines (SVG) beside a picture for older readers. */
export function imageRun(image: Image, asset: RasterAsset | VectorAsset, context: DocxContext): ImageRun {
  const size = pictureSize(image, asset, {
    widthPt: pointsFromTwips(context.widthTwips),
    heightPt: textHeightPt(context) * 0.85,
  });
  const drawing = makeRun(image, asset, size, context);
  context.ledger.setHeight(drawing, size.heightPt);
  return drawing;
}

function makeRun(
  image: Image,
  asset: RasterAsset | VectorAsset,
  size: PictureSize,
  context: DocxContext,
): ImageRun {
  const id = context.ledger.drawing();
  const transformation = { width: pixels(size.widthPt), height: pixels(size.heightPt) };
  const description = cleanText(image.alt);
  const shared = {
    transformation,
    altText: {
      id: String(id),
      name: `Image ${id}`,
      description,
      ...(image.title === undefined ? {} : { title: cleanText(image.title) }),
    },
    ...(description.trim() === '' ? { decorative: true } : {}),
  };
  if (asset.type === 'raster') {
    const { bytes } = context.plan.images.shrunk.get(image.id) ?? asset;
    return new ImageRun({ ...shared, type: rasterType(asset), data: bytes });
  }
  return new ImageRun({
    ...shared,
    type: 'svg',
    // Word has the fonts of few drawings.
    data: new TextEncoder().encode(asset.outlinedSvg ?? asset.svg),
    fallback: { type: rasterType(asset.fallback), data: asset.fallback.bytes },
  });
}

function rasterType(asset: RasterAsset): 'png' | 'jpg' {
  return asset.format === 'png' ? 'png' : 'jpg';
}

function textHeightPt({ theme }: DocxContext): number {
  return theme.page.heightPt - theme.page.marginTopPt - theme.page.marginBottomPt;
}

/** `docx` counts in CSS pixels. */
function pixels(pt: number): number {
  return Math.max(1, pt / 0.75);
}
