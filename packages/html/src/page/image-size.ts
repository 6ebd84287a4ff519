import { type AskedLength, askedLength, type Image, type RasterAsset, type VectorAsset } from '@octavo/core';
import type { ImageSize } from '../content/content-context.ts';
import { fixedShares, widthClass } from '../style/width-rules.ts';

/**
 * The size of a picture: as its author says (`{width=50%}`, `{width=4cm}`), else its own. A fragment is shown by the style sheet of
 * another page, which has the fixed shares alone: it gets the nearest of them.
 */
export function imageSize(
  image: Image,
  { widthPx, heightPx }: RasterAsset | VectorAsset,
  isFragment: boolean,
): ImageSize {
  const percent = askedPercent(image);
  if (percent !== undefined) {
    const shown = isFragment ? nearest(percent) : percent;
    return { widthPx, heightPx, className: widthClass(shown) };
  }
  const askedWidth = pixelsOf(asked(image, 'width'));
  const askedHeight = pixelsOf(asked(image, 'height'));
  const scale =
    askedWidth !== undefined ? askedWidth / widthPx : askedHeight !== undefined ? askedHeight / heightPx : 1;
  return { widthPx: Math.round(widthPx * scale), heightPx: Math.round(heightPx * scale) };
}

/** The share of the text's width that an image asks for, in per cent, at most all of it. */
export function askedPercent(image: Image): number | undefined {
  const width = asked(image, 'width');
  // A thousandth of a per cent is less than a pixel.
  return width?.type === 'share' ? Math.min(100, Math.round(width.share * 100_000) / 1000) : undefined;
}

function asked({ attributes }: Image, key: 'width' | 'height'): AskedLength | undefined {
  return askedLength(attributes?.values?.[key]);
}

function nearest(percent: number): number {
  return fixedShares.reduce((best, share) =>
    Math.abs(share - percent) < Math.abs(best - percent) ? share : best,
  );
}

function pixelsOf(length: AskedLength | undefined): number | undefined {
  return length?.type === 'length' ? length.px : undefined;
}
