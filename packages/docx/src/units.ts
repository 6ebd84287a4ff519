/** Word measures text in twentieths of a point, font sizes in half points, borders in eighths and drawings in EMU. */

const twipsPerPoint = 20;
const emuPerPoint = 12_700;
const pointsPerCssPixel = 0.75;

export function twipsFromPoints(pt: number): number {
  return Math.round(pt * twipsPerPoint);
}

export function halfPointsFromPoints(pt: number): number {
  return Math.round(pt * 2);
}

export function eighthPointsFromPoints(pt: number): number {
  return Math.round(pt * 8);
}

export function pointsFromTwips(twips: number): number {
  return twips / twipsPerPoint;
}

/** A CSS pixel is 1/96 inch. */
export function pointsFromPixels(px: number): number {
  return px * pointsPerCssPixel;
}

export function emuFromPoints(pt: number): number {
  return Math.round(pt * emuPerPoint);
}
