import { type AskedLength, askedLength, type Image, type RasterAsset, type VectorAsset } from '@octavo/core';
import type { ImageSize } from '../content/content-context.ts';

/** The size of a picture: as its author says (`{width=50%}`, `{width=4cm}`), else its own. */
export function imageSize(
  { attributes }: Image,
  { widthPx, heightPx }: RasterAsset | VectorAsset,
): ImageSize {
  const width = askedLength(attributes?.values?.['width']);
  if (width?.type === 'share') {
    const className = widthClass(width.share * 100);
    return { widthPx, heightPx, ...(className === undefined ? {} : { className }) };
  }
  const askedWidth = pixelsOf(width);
  const askedHeight = pixelsOf(askedLength(attributes?.values?.['height']));
  const scale =
    askedWidth !== undefined ? askedWidth / widthPx : askedHeight !== undefined ? askedHeight / heightPx : 1;
  return { widthPx: Math.round(widthPx * scale), heightPx: Math.round(heightPx * scale) };
}

/** The class of a share of the text's width in twentieths; the style sheet has all of them, as the page's policy allows no `style`. */
function widthClass(percent: number): string | undefined {
  const share = Math.round(percent / 5) * 5;
  return share >= 5 && share <= 100 ? `width-${share}` : undefined;
}

function pixelsOf(length: AskedLength | undefined): number | undefined {
  return length?.type === 'length' ? length.px : undefined;
}
