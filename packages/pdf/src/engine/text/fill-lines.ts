import type { LinePlan } from './line-plan.ts';
import { naturalPlan } from './line-plan.ts';
import type { Piece, Unit } from './paragraph.ts';
import { splitUnit } from './split-unit.ts';
import { unitWidth } from './unit-width.ts';

/** Widths are sums of many: a hair too much is not too wide. */
const tolerancePt = 0.01;

/**
 * Fills each line before the next is begun, as code is set, where lines that are cut must show where the cut is. A unit wider
 * than a whole line is split at any character.
 */
export function fillLines(units: readonly Unit[], widthPt: number, hangingPt: number): readonly LinePlan[] {
  const plans: LinePlan[] = [];
  let pieces: Piece[] = [];
  let filledPt = 0;
  let indentPt = 0;
  const endLine = (isLast: boolean): void => {
    plans.push(naturalPlan(pieces, indentPt, isLast));
    pieces = [];
    filledPt = 0;
    indentPt = hangingPt;
  };
  const add = ({ pieces: added, widthPt: addedPt }: Pick<Unit, 'pieces' | 'widthPt'>): void => {
    pieces.push(...added);
    filledPt += addedPt;
  };
  const fits = (unit: Unit): boolean =>
    filledPt + unit.widthPt - unit.spacePt <= widthPt - indentPt + tolerancePt;
  for (const unit of units) {
    if (!fits(unit) && pieces.length > 0) endLine(false);
    if (fits(unit)) {
      add(unit);
      continue;
    }
    const parts = splitUnit(unit, widthPt - indentPt, widthPt - hangingPt);
    for (const [index, part] of parts.entries()) {
      add({ pieces: part, ...unitWidth(part) });
      if (index < parts.length - 1) endLine(false);
    }
  }
  endLine(true);
  return plans;
}
