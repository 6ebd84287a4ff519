import type { LayoutNode } from '../internals/layout-node.ts';

/** A cell in its place among the rows and columns of a table. */
export interface PlacedTableCell {
  readonly cell: LayoutNode;
  readonly row: number;
  readonly column: number;
  readonly isHead: boolean;
}

/**
 * The header cells of each cell of a table whose header cells span rows or columns, or stand in several rows: there a scope alone does
 * not tell (ISO 14289-1, 7.5; WCAG technique H43). Nothing for plain tables, whose scopes say all.
 */
export function cellHeaders(
  body: readonly (readonly LayoutNode[])[],
  headRows: number,
): ReadonlyMap<LayoutNode, readonly LayoutNode[]> {
  const cells = placeCells(body, headRows);
  const headers = cells.filter(({ cell, isHead }) => isHead || cell.scope !== undefined);
  const isComplex = headers.some(({ cell }) => (cell.rowSpan ?? 1) > 1 || (cell.colSpan ?? 1) > 1);
  if (!isComplex) return new Map();
  const byColumn = headersByLine(headers.filter(isOfColumn), columnsOf);
  const byRow = headersByLine(headers.filter(isOfRow), rowsOf);
  return new Map(
    cells.map((placed) => {
      const above = columnsOf(placed).flatMap((column) => byColumn.get(column) ?? []);
      const beside = rowsOf(placed).flatMap((row) => byRow.get(row) ?? []);
      const all = [
        ...above.filter(({ row }) => row < placed.row),
        ...beside.filter(({ column }) => column < placed.column),
      ];
      return [placed.cell, [...new Set(all.map(({ cell }) => cell))]];
    }),
  );
}

function placeCells(body: readonly (readonly LayoutNode[])[], headRows: number): readonly PlacedTableCell[] {
  return body.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cell._span === true ? [] : [{ cell, row, column, isHead: row < headRows }],
    ),
  );
}

function isOfColumn({ cell, isHead }: PlacedTableCell): boolean {
  return cell.scope === 'column' || cell.scope === 'both' || (cell.scope === undefined && isHead);
}

function isOfRow({ cell }: PlacedTableCell): boolean {
  return cell.scope === 'row' || cell.scope === 'both';
}

function columnsOf({ cell, column }: PlacedTableCell): readonly number[] {
  return Array.from({ length: cell.colSpan ?? 1 }, (_, at) => column + at);
}

function rowsOf({ cell, row }: PlacedTableCell): readonly number[] {
  return Array.from({ length: cell.rowSpan ?? 1 }, (_, at) => row + at);
}

function headersByLine(
  headers: readonly PlacedTableCell[],
  linesOf: (header: PlacedTableCell) => readonly number[],
): ReadonlyMap<number, readonly PlacedTableCell[]> {
  const byLine = new Map<number, PlacedTableCell[]>();
  for (const header of headers) {
    for (const line of linesOf(header)) {
      const known = byLine.get(line);
      if (known === undefined) byLine.set(line, [header]);
      else known.push(header);
    }
  }
  return byLine;
}
