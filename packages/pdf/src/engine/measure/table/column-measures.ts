import type { LayoutNode, TableColumnWidth } from '../../internals/layout-node.ts';

/** A cell over several columns: the least and the most that its content takes. */
interface SpanningCell {
  readonly column: number;
  readonly span: number;
  readonly minPt: number;
  readonly maxPt: number;
}

/**
 * Sets the min-content and max-content widths of a measured table's columns as browsers do (CSS Tables 3 §4.3, computing column
 * measures): columns are as wide as their own cells, then cells over two columns widen these by what they lack, then cells over three,
 * and so on. What lacks goes to each column by what it holds; pdfmake gives all the same.
 */
export function measureColumns({ table, _offsets: { offsets } }: LayoutNode): void {
  if (table === undefined) return;
  const { widths } = table;
  for (const column of widths) Object.assign(column, { _minWidth: 0, _maxWidth: 0, _leastWidth: undefined });
  for (const cell of gatherSpans(table.body, widths)) {
    const columns = widths.slice(cell.column, cell.column + cell.span);
    const betweenPt = offsets
      .slice(cell.column + 1, cell.column + cell.span)
      .reduce((sum, offset) => sum + offset, 0);
    widen(columns, cell.minPt - betweenPt, cell.maxPt - betweenPt);
  }
}

/** Measures columns by the cells in one alone. Gives the others, those over fewest columns first. */
function gatherSpans(
  body: readonly (readonly LayoutNode[])[],
  widths: readonly TableColumnWidth[],
): readonly SpanningCell[] {
  const spanning: SpanningCell[] = [];
  for (const row of body) {
    for (const [column, cell] of row.entries()) {
      const own = widths[column];
      if (cell._span === true || own === undefined) continue;
      const span = Math.min(cell.colSpan ?? 1, widths.length - column);
      if (span > 1) {
        spanning.push({ column, span, minPt: cell._minWidth, maxPt: cell._maxWidth });
        continue;
      }
      own._minWidth = Math.max(own._minWidth, cell._minWidth);
      own._maxWidth = Math.max(own._maxWidth, cell._maxWidth);
    }
  }
  return spanning.sort((one, other) => one.span - other.span);
}

function widen(columns: readonly TableColumnWidth[], minPt: number, maxPt: number): void {
  const leastPt = sum(columns.map(({ _minWidth }) => _minWidth));
  const mostPt = sum(columns.map(({ _maxWidth }) => _maxWidth));
  const flexPt = mostPt - leastPt;
  // Up to what the columns would take at most, each grows by its share of the difference; beyond that, by its size.
  const innerPt = Math.max(0, Math.min(flexPt, minPt - leastPt));
  const outerPt = Math.max(0, minPt - mostPt);
  const grownPt = Math.max(0, maxPt - mostPt);
  for (const column of columns) {
    const { _minWidth, _maxWidth } = column;
    const share = mostPt > 0 ? _maxWidth / mostPt : 1 / columns.length;
    const flexShare = flexPt > 0 ? (_maxWidth - _minWidth) / flexPt : 0;
    column._minWidth = _minWidth + flexShare * innerPt + share * outerPt;
    column._maxWidth = Math.max(column._minWidth, _maxWidth + share * grownPt);
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
