import type { LocatedUnit } from './locate-units.ts';

/** The lines of a unit on one page or column. */
export interface PageLines {
  readonly page: number;
  readonly lines: number;
}

/** Raised and lowered text stands on its line. */
const sameLineEm = 0.7;
/** Text that goes on so much higher up stands in the next column. */
const columnTurnEm = 3;

/** How many lines of a unit stand on each page (and in each column), in order. */
export function linesByPage({ parts }: LocatedUnit): readonly PageLines[] {
  const found: { page: number; lines: number }[] = [];
  let baselinePt = 0;
  for (const { fragment } of parts) {
    const { page, item } = fragment;
    const last = found.at(-1);
    const isTurn =
      last === undefined || last.page !== page.number || item.yPt < baselinePt - columnTurnEm * item.sizePt;
    if (isTurn) {
      found.push({ page: page.number, lines: 1 });
      baselinePt = item.yPt;
    } else if (item.yPt > baselinePt + sameLineEm * item.sizePt) {
      last.lines += 1;
      baselinePt = item.yPt;
    }
  }
  return found;
}
