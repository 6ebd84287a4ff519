import type { Clause, Fault } from '../../clause.ts';
import { isArray, PdfString } from '../../objects.ts';
import type { PdfFile } from '../../read/pdf-file.ts';
import type { StructureElement } from '../../structure.ts';
import { attributeOf } from '../../structure.ts';
import { elementFault } from '../element-fault.ts';

const standards = ['ua-1'] as const;

interface Cell {
  readonly element: StructureElement;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

interface Grid {
  readonly cells: readonly Cell[];
  readonly overlaps: readonly StructureElement[];
  /** Which columns each row has. */
  readonly rows: readonly ReadonlySet<number>[];
}

/** ISO 14289-1, 7.2 and 7.5: tables are regular, and their header cells are known. */
export const tableClauses: readonly Clause[] = [
  gridClause('7.2-15', 'Cells do not overlap.', ({ overlaps }) => overlaps.length === 0),
  gridClause('7.2-41', 'No cell spans more rows than there are.', ({ cells, rows }) =>
    cells.every(({ row, rowSpan }) => row + rowSpan <= rows.length),
  ),
  gridClause('7.2-42', 'All rows have the same number of columns.', hasEqualRows),
  gridClause('7.2-43', 'All rows have the same number of columns.', hasEqualRows),
  {
    id: '7.5-1',
    standards,
    rule: 'Header cells have a scope where cells do not name their headers.',
    check: ({ file, structure }) =>
      structure.elements
        .filter(({ type }) => type === 'Table')
        .flatMap((table): readonly Fault[] => {
          const { cells } = gridOf(table, file);
          const loose = cells.find(
            (cell) =>
              cell.element.type === 'TD' &&
              headersOf(cell.element, file).length === 0 &&
              lacksScope(cell, cells, file),
          );
          return loose === undefined
            ? []
            : [elementFault(loose.element, 'A cell has header cells without a scope')];
        }),
  },
  {
    id: '7.5-2',
    standards,
    rule: 'Cells name header cells that exist.',
    check: ({ file, structure }) =>
      structure.elements
        .filter(({ type }) => type === 'Table')
        .flatMap((table) => {
          const { cells } = gridOf(table, file);
          const ids = new Set(cells.map(({ element }) => file.text(element.dictionary.entries.get('ID'))));
          return cells
            .filter(
              ({ element }) =>
                element.type === 'TD' && headersOf(element, file).some((header) => !ids.has(header)),
            )
            .map(({ element }) => elementFault(element, 'A cell names a header cell that does not exist'));
        }),
  },
];

function gridClause(id: string, rule: string, holds: (grid: Grid) => boolean): Clause {
  return {
    id,
    standards,
    rule,
    check: ({ file, structure }) =>
      structure.elements
        .filter(({ type }) => type === 'Table')
        .filter((table) => !holds(gridOf(table, file)))
        .map((table) => elementFault(table, `Not so: ${rule}`)),
  };
}

function hasEqualRows({ rows }: Grid): boolean {
  return rows.every(({ size }) => size === rows[0]?.size);
}

/** No honest table spans more. */
const widestSpan = 1000;

function gridOf(table: StructureElement, file: PdfFile): Grid {
  const rows = rowsOf(table);
  const taken: Set<number>[] = rows.map(() => new Set());
  const cells: Cell[] = [];
  const overlaps: StructureElement[] = [];
  for (const [row, element] of rows.entries()) {
    let column = 0;
    for (const cell of element.children) {
      if (cell.type !== 'TD' && cell.type !== 'TH') continue;
      while (taken[row]?.has(column) === true) column += 1;
      const rowSpan = spanOf(cell, 'RowSpan', file);
      const colSpan = spanOf(cell, 'ColSpan', file);
      cells.push({ element: cell, row, column, rowSpan, colSpan });
      for (let down = row; down < Math.min(rows.length, row + rowSpan); down += 1) {
        for (let right = column; right < column + colSpan; right += 1) {
          if (taken[down]?.has(right) === true) overlaps.push(cell);
          taken[down]?.add(right);
        }
      }
      column += colSpan;
    }
  }
  return { cells, overlaps, rows: taken };
}

function rowsOf(table: StructureElement): readonly StructureElement[] {
  return table.children.flatMap((child) => {
    if (child.type === 'TR') return [child];
    return ['THead', 'TBody', 'TFoot'].includes(child.type)
      ? child.children.filter(({ type }) => type === 'TR')
      : [];
  });
}

function spanOf(cell: StructureElement, key: string, file: PdfFile): number {
  const span = attributeOf(cell, key, file);
  return typeof span === 'number' && span >= 1 ? Math.min(widestSpan, Math.floor(span)) : 1;
}

function headersOf(cell: StructureElement, file: PdfFile): readonly string[] {
  const headers = attributeOf(cell, 'Headers', file);
  return isArray(headers)
    ? headers.flatMap((header) => {
        const resolved = file.resolve(header);
        return resolved instanceof PdfString ? [resolved.text] : [];
      })
    : [];
}

/** Whether a cell has header cells in its row or column, none of which says that it is of that row or column. */
function lacksScope(cell: Cell, cells: readonly Cell[], file: PdfFile): boolean {
  const related = cells.filter(
    (other) => other.element.type === 'TH' && (sharesRow(cell, other) || sharesColumn(cell, other)),
  );
  const isLoose = related.some(
    ({ element }) => !scopes.has(file.name(attributeOf(element, 'Scope', file)) ?? ''),
  );
  return isLoose && !related.some((header) => isScoped(header, cell, file));
}

const scopes = new Set(['Row', 'Column', 'Both']);

function isScoped(header: Cell, cell: Cell, file: PdfFile): boolean {
  const scope = file.name(attributeOf(header.element, 'Scope', file));
  if (scope === 'Both') return true;
  return (scope === 'Row' && sharesRow(cell, header)) || (scope === 'Column' && sharesColumn(cell, header));
}

function sharesRow(a: Cell, b: Cell): boolean {
  return a.row < b.row + b.rowSpan && b.row < a.row + a.rowSpan;
}

function sharesColumn(a: Cell, b: Cell): boolean {
  return a.column < b.column + b.colSpan && b.column < a.column + a.colSpan;
}
