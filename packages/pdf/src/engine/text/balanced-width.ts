/** Nearer than this, in points, two measures are as good as one. */
const precisionPt = 2;

/**
 * The narrowest measure from `leastPt` to `widthPt` that is as good as the whole one, found by bisection; `widthPt` where none is.
 * Lines of that measure are about equally long (`text-wrap: balance`, CSS Text 4 §6.4.2).
 */
export function balancedWidth(
  leastPt: number,
  widthPt: number,
  isAsGood: (widthPt: number) => boolean,
): number {
  let [tooNarrowPt, goodPt] = [leastPt, widthPt];
  while (goodPt - tooNarrowPt > precisionPt) {
    const middlePt = (tooNarrowPt + goodPt) / 2;
    if (isAsGood(middlePt)) goodPt = middlePt;
    else tooNarrowPt = middlePt;
  }
  return goodPt;
}
