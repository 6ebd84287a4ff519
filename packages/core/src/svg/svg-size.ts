import { readNumbers } from './read-numbers.ts';

/** What a drawing shows and how large; the sides in CSS pixels. */
export interface SvgSize {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly viewBox: string;
  /** The longer side in the drawing's own units. */
  readonly extent: number;
}

/** The size of a drawing that gives none: that of replaced elements in CSS 2.2 §10.3.2. */
const [ordinaryWidthPx, ordinaryHeightPx] = [300, 150];

/**
 * The size by the root's `width`, `height` and `viewBox`; a side that is missing, relative or nonsense follows from the
 * view box.
 */
export function svgSize(attributes: ReadonlyMap<string, string>): SvgSize {
  const width = sideOf(attributes.get('width'));
  const height = sideOf(attributes.get('height'));
  const box = viewBoxOf(attributes.get('viewBox'));
  const [, , boxWidth, boxHeight] = box ?? [0, 0, width ?? ordinaryWidthPx, height ?? ordinaryHeightPx];
  const ratio = boxWidth / boxHeight;
  const widthPx = width ?? (height === undefined ? boxWidth : height * ratio);
  const heightPx = height ?? widthPx / ratio;
  return {
    widthPx: rounded(widthPx),
    heightPx: rounded(heightPx),
    viewBox: (box ?? [0, 0, rounded(widthPx), rounded(heightPx)]).join(' '),
    extent: Math.max(boxWidth, boxHeight),
  };
}

function sideOf(written: string | undefined): number | undefined {
  if (written === undefined || written.includes('%')) return undefined;
  const numbers = readNumbers(written);
  const [side = 0] = numbers ?? [];
  return numbers?.length === 1 && side > 0 ? side : undefined;
}

type ViewBox = readonly [x: number, y: number, width: number, height: number];

function viewBoxOf(written: string | undefined): ViewBox | undefined {
  const [x, y, width, height, more] = readNumbers(written ?? '') ?? [];
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  return more === undefined && width > 0 && height > 0 ? [x, y, width, height] : undefined;
}

/** To a thousandth, so that arithmetic on units leaves no tail of digits. */
function rounded(sidePx: number): number {
  return Math.max(0.001, Math.round(sidePx * 1000) / 1000);
}
