import type { Image } from '../../model/nodes/image.ts';
import { pixelsPerUnit } from '../../svg/css-units.ts';

export interface PictureSize {
  readonly widthPt: number;
  readonly heightPt: number;
}

/** A length that an author asks for: a share of the room, or so many CSS pixels. */
export type AskedLength =
  | { readonly type: 'share'; readonly share: number }
  | { readonly type: 'length'; readonly px: number };

/** CSS pixels are 1/96 inch, points 1/72. */
const pointsPerPixel = 0.75;

/** Reads `50%`, `4cm` or `300`, as pictures have them (`{width=50%}`, HTML's `width="300"`); `undefined` for what is no length above 0. */
export function askedLength(value: string | undefined): AskedLength | undefined {
  const [, digits = '', unit = ''] = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(%|[a-z]*)\s*$/i.exec(value ?? '') ?? [];
  const amount = Number(digits);
  if (amount === 0) return undefined;
  if (unit === '%') return { type: 'share', share: amount / 100 };
  const px = amount * (pixelsPerUnit[unit.toLowerCase()] ?? 0);
  return px > 0 && Number.isFinite(px) ? { type: 'length', px } : undefined;
}

/**
 * The size of a picture: as its author says, the width before the height, else a CSS pixel for each of its pixels; in its proportions, and never more
 * than the room that there is.
 */
export function pictureSize(
  { attributes }: Pick<Image, 'attributes'>,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
  room: PictureSize,
): PictureSize {
  const ratio = Math.max(1, heightPx) / Math.max(1, widthPx);
  const asked = lengthPt(attributes?.values?.['width'], room.widthPt);
  const askedHeight = heightPt(attributes?.values?.['height']);
  const ownPt = Math.max(1, widthPx) * pointsPerPixel;
  const widthPt = asked ?? (askedHeight === undefined ? ownPt : askedHeight / ratio);
  const scale = Math.min(1, room.widthPt / widthPt, room.heightPt / (widthPt * ratio));
  return { widthPt: widthPt * scale, heightPt: widthPt * scale * ratio };
}

/** A share of a height is none: the pages of HTML have no height that it could be a share of. */
function heightPt(value: string | undefined): number | undefined {
  return askedLength(value)?.type === 'share' ? undefined : lengthPt(value, 0);
}

function lengthPt(value: string | undefined, wholePt: number): number | undefined {
  const asked = askedLength(value);
  if (asked === undefined) return undefined;
  return asked.type === 'share' ? asked.share * wholePt : asked.px * pointsPerPixel;
}
