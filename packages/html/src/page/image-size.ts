import type { Image, RasterAsset, VectorAsset } from '@octavo/core';
import type { ImageSize } from '../content/content-context.ts';

/** CSS pixels in each unit (CSS Values Level 4 §6.2). */
const pixelsPerUnit: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
};

/** The size of a picture: as its author says (`{width=50%}`, `{width=4cm}`), else its own. */
export function imageSize(
  { attributes }: Image,
  { widthPx, heightPx }: RasterAsset | VectorAsset,
): ImageSize {
  const width = lengthOf(attributes?.values?.['width']);
  if (width?.unit === '%') {
    const className = widthClass(width.amount);
    return { widthPx, heightPx, ...(className === undefined ? {} : { className }) };
  }
  const askedWidth = pixelsOf(width);
  const askedHeight = pixelsOf(lengthOf(attributes?.values?.['height']));
  const scale =
    askedWidth !== undefined ? askedWidth / widthPx : askedHeight !== undefined ? askedHeight / heightPx : 1;
  return { widthPx: Math.round(widthPx * scale), heightPx: Math.round(heightPx * scale) };
}

/** The class of a share of the text's width in twentieths; the style sheet has all of them, as the page's policy allows no `style`. */
function widthClass(percent: number): string | undefined {
  const share = Math.round(percent / 5) * 5;
  return share >= 5 && share <= 100 ? `width-${share}` : undefined;
}

interface Length {
  readonly amount: number;
  readonly unit: string;
}

function lengthOf(value: string | undefined): Length | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*(%|[a-z]{0,2})$/.exec(value ?? '');
  const amount = Number(match?.[1] ?? 0);
  return match === null || amount === 0 ? undefined : { amount, unit: match[2] ?? '' };
}

function pixelsOf(length: Length | undefined): number | undefined {
  const factor = length === undefined ? undefined : pixelsPerUnit[length.unit];
  return length === undefined || factor === undefined ? undefined : length.amount * factor;
}
