/** Tables of more columns or rows gain little, and it would cost much to look. */
const mostColumns = 6;
const mostRows = 40;

/** What a column may take from another at one go, in points. */
const amountsPt = [4, 8, 14, 22];
const mostMoves = 8;

/** How high a table is at widths of its columns: in lines of its rows, and in lines of all its cells. */
export interface TableLines {
  readonly ofRows: number;
  readonly ofCells: number;
}

export interface SettledColumns {
  readonly rows: number;
  readonly floor: (column: number, widthPt: number) => number;
  readonly count: (widths: readonly number[]) => TableLines;
}

/**
 * Moves a little room from column to column as long as the table gets lower by it, or its cells do in rows as high as before: a word that
 * stands alone on its line goes up to the others.
 */
export function settleColumns(
  given: readonly number[],
  { rows, floor, count }: SettledColumns,
): readonly number[] {
  if (given.length > mostColumns || rows > mostRows) return given;
  let best = { widths: given, lines: count(given) };
  for (let move = 0; move < mostMoves; move += 1) {
    const before = best;
    for (const widths of movesFrom(before.widths, floor)) {
      const lines = count(widths);
      if (isLower(lines, best.lines)) best = { widths, lines };
    }
    if (best === before) break;
  }
  return best.widths;
}

function isLower(one: TableLines, other: TableLines): boolean {
  const difference = one.ofRows - other.ofRows;
  return Math.abs(difference) > 0.01 ? difference < 0 : one.ofCells < other.ofCells - 0.01;
}

/** The smallest amounts first: of moves that come to the same the least is made. */
function* movesFrom(widths: readonly number[], floor: SettledColumns['floor']): Generator<readonly number[]> {
  const spare = widths.map((width, column) => width - floor(column, width));
  for (const amountPt of amountsPt) {
    for (const from of widths.keys()) {
      if ((spare[from] ?? 0) < amountPt) continue;
      for (const to of widths.keys()) {
        if (to === from) continue;
        yield widths.map((width, at) => width + (at === to ? amountPt : at === from ? -amountPt : 0));
      }
    }
  }
}
