import type { CellPart, TableFragment } from './table-fragment.ts';

/** Finds what touches a place in a part of a table, without looking through all of it. */
export interface FragmentIndex {
  /** The cell of a drawn column at a height. */
  readonly cellAt: (column: number, atPt: number) => CellPart | undefined;
  /** Thickness of the rule that ends, or begins, at a height. */
  readonly ruleEndingAt: (atPt: number) => number;
  readonly ruleBeginningAt: (atPt: number) => number;
}

export function indexFragment({ cells, rules }: TableFragment, columns: number): FragmentIndex {
  const byColumn: CellPart[][] = Array.from({ length: columns }, () => []);
  for (const part of cells) {
    const { column, colSpan } = part.cell;
    for (let at = column; at < column + colSpan; at += 1) byColumn[at]?.push(part);
  }
  for (const parts of byColumn) parts.sort((a, b) => a.topPt - b.topPt);
  const ends = new Map(rules.map(({ topPt, thicknessPt }) => [keyOf(topPt + thicknessPt), thicknessPt]));
  const beginnings = new Map(rules.map(({ topPt, thicknessPt }) => [keyOf(topPt), thicknessPt]));
  return {
    cellAt: (column, atPt) => partAt(byColumn[column] ?? [], atPt),
    ruleEndingAt: (atPt) => ends.get(keyOf(atPt)) ?? 0,
    ruleBeginningAt: (atPt) => beginnings.get(keyOf(atPt)) ?? 0,
  };
}

/** Heights are sums: what differs by less than a hundredth of a point is the same. */
function keyOf(heightPt: number): number {
  return Math.round(heightPt * 50);
}

function partAt(parts: readonly CellPart[], atPt: number): CellPart | undefined {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((parts[middle]?.topPt ?? 0) <= atPt) low = middle;
    else high = middle - 1;
  }
  const part = parts[low];
  return part !== undefined && part.topPt <= atPt && part.bottomPt >= atPt ? part : undefined;
}
