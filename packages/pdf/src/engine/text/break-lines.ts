import { unitWidth } from './build-paragraph.ts';
import type { Paragraph, Piece, Unit } from './paragraph.ts';
import { splitUnit } from './split-unit.ts';

/** The pieces of one line, in the order in which they are read. */
export interface LinePlan {
  readonly pieces: readonly Piece[];
  readonly indentPt: number;
  /** Whether the text ends, or the author breaks it, here. */
  readonly isLast: boolean;
}

/** Widths are sums of many: a hair too much is not too wide. */
const tolerancePt = 0.01;

/**
 * Breaks a paragraph into lines, each filled before the next is begun. Whoever improves on this (Knuth–Plass) gives the
 * same plans from the same units. A unit wider than a whole line is split at any character.
 */
export function breakLines(paragraph: Paragraph, widthPt: number): readonly LinePlan[] {
  const hangingPt = Math.min(paragraph.base.hangingIndent ?? 0, widthPt / 2);
  const plans: LinePlan[] = [];
  let pieces: Piece[] = [];
  let filledPt = 0;
  let indentPt = Math.min(paragraph.base.firstLineIndent ?? 0, widthPt / 2);
  const endLine = (isLast: boolean): void => {
    plans.push({ pieces, indentPt, isLast });
    pieces = [];
    filledPt = 0;
    indentPt = isLast ? 0 : hangingPt;
  };
  const add = (unit: Unit): void => {
    pieces.push(...unit.pieces);
    filledPt += unit.widthPt;
  };
  const fits = (unit: Unit): boolean =>
    filledPt + unit.widthPt - unit.spacePt <= widthPt - indentPt + tolerancePt;
  for (const unit of paragraph.units) {
    if (!fits(unit) && pieces.length > 0) endLine(false);
    if (fits(unit)) {
      add(unit);
    } else {
      const parts = splitUnit(unit, widthPt - indentPt, widthPt - hangingPt);
      for (const [index, part] of parts.entries()) {
        add({ pieces: part, isLineEnd: false, ...unitWidth(part) });
        if (index < parts.length - 1) endLine(false);
      }
    }
    if (unit.isLineEnd) endLine(true);
  }
  if (pieces.length > 0 || plans.length === 0) endLine(true);
  return plans;
}
