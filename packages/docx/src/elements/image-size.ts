import type { Image, RasterAsset, VectorAsset } from '@octavo/core';
import { pointsFromPixels } from '../units.ts';

export interface SizePt {
  readonly widthPt: number;
  readonly heightPt: number;
}

const pointsPerUnit: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
};

/** The size of a picture: as its author says (`{width=50%}`), else a CSS pixel for each of its pixels; at most `limit`. */
export function imageSize(image: Image, asset: RasterAsset | VectorAsset, limit: SizePt): SizePt {
  const ratio = asset.heightPx / asset.widthPx;
  const values = image.attributes?.values;
  const asked = lengthPt(values?.['width'], limit.widthPt);
  const askedHeight = lengthPt(values?.['height'], limit.heightPt);
  const widthPt =
    asked ?? (askedHeight === undefined ? pointsFromPixels(asset.widthPx) : askedHeight / ratio);
  const scale = Math.min(1, limit.widthPt / widthPt, limit.heightPt / (widthPt * ratio));
  return { widthPt: widthPt * scale, heightPt: widthPt * scale * ratio };
}

function lengthPt(value: string | undefined, wholePt: number): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*(%|[a-z]{0,2})$/.exec(value ?? '');
  if (match === null) return undefined;
  const amount = Number(match[1]);
  if (amount === 0) return undefined;
  if (match[2] === '%') return (amount / 100) * wholePt;
  const unit = match[2] === '' ? 'px' : match[2];
  const points = pointsPerUnit[unit ?? 'px'];
  return points === undefined ? undefined : amount * points;
}
