import type { PageItem } from '../internals/pdfmake-types.ts';
import type { ListMarker } from '../measure/list-marker.ts';
import { moveItem, vectorItem } from './page-items.ts';

export interface MarkerPlace {
  /** Left end and width of the indent that the marker stands in. */
  readonly xPt: number;
  readonly widthPt: number;
  readonly baselinePt: number;
  readonly direction: 'ltr' | 'rtl';
}

/** Room between marker and text as a part of the indent. */
const gapShare = 0.32;

/** A list marker where it is drawn: against the text, with a gap. */
export function markerItems(
  marker: ListMarker,
  { xPt, widthPt, baselinePt, direction }: MarkerPlace,
): readonly PageItem[] {
  const gapPt = Math.max(2, Math.min(widthPt * gapShare, widthPt - marker.widthPt));
  const left = direction === 'rtl' ? xPt + gapPt : xPt + widthPt - gapPt - marker.widthPt;
  const vectors = marker.vectors.map((vector) => moveItem(vectorItem(vector), left, baselinePt));
  if (marker.line === undefined) return vectors;
  const line = marker.line.clone();
  line.x = left;
  line.y = baselinePt - line.getAscenderHeight();
  return [...vectors, { type: 'line', item: line }];
}
