import type { Asset } from '@octavo/core';

/** Pictures within lines are as high as these; wide ones lower, so that a line can hold them. In ems. */
const heightEm = 1.1;
const widestEm = 12;

/** How large a picture is set within a line. */
export interface LinePictureSize {
  readonly widthEm: number;
  readonly heightEm: number;
}

export function linePictureSize({
  widthPx,
  heightPx,
}: Pick<Exclude<Asset, { readonly type: 'missing' }>, 'widthPx' | 'heightPx'>): LinePictureSize {
  const shape = widthPx / heightPx;
  const height = Math.min(heightEm, widestEm / shape);
  return { widthEm: height * shape, heightEm: height };
}
