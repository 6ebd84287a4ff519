import type { PageItem } from '../internals/pdfmake-types.ts';
import type { ListMarker } from '../measure/list-marker.ts';
import { moveItem, vectorItem } from './page-items.ts';

export interface MarkerPlace {
  /** Left end and width of the indent that the marker stands in. */
  readonly xPt: number;
  readonly widthPt: number;
  readonly baselinePt: number;
  readonly direction: 'ltr' | 'rtl';
  readonly isAtStart: boolean;
}

/** Room between marker and text as a part of the indent. */
const gapShare = 0.32;

/** A list marker where it is drawn: against the text, with a gap, or where its indent begins. */
export function markerItems(
  marker: ListMarker,
  { xPt, widthPt, baselinePt, direction, isAtStart }: MarkerPlace,
): readonly PageItem[] {
  const roomPt = widthPt - marker.widthPt;
  const gapPt = Math.max(2, isAtStart ? roomPt : Math.min(widthPt * gapShare, roomPt));
  const left = direction === 'rtl' ? xPt + gapPt : xPt + widthPt - gapPt - marker.widthPt;
  const vectors = marker.vectors.map((vector) => moveItem(vectorItem(vector), left, baselinePt));
  if (marker.line === undefined) return vectors;
  const line = marker.line.clone();
  line.x = left;
  line.y = baselinePt - line.getAscenderHeight();
  return [...vectors, { type: 'line', item: line }];
}
