import type { Table, TableCell } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import { splitGrid } from '../../src/tables/split-grid.ts';
import { tableGrid } from '../../src/tables/table-grid.ts';

const cell = (id: string, spans: Partial<TableCell> = {}): TableCell => ({
  type: 'tableCell',
  id,
  children: [],
  ...spans,
});

function table(columns: number, body: readonly (readonly TableCell[])[]): Table {
  return {
    type: 'table',
    id: 'table',
    columns: Array.from({ length: columns }, () => ({})),
    head: [],
    body: body.map((cells, index) => ({ type: 'tableRow', id: `row${index}`, cells })),
  };
}

const places = (grid: ReturnType<typeof tableGrid>) =>
  grid.rows.map((row) =>
    row.cells.map(
      ({ cell: held, column, columnSpan, rowSpan }) =>
        `${held?.id ?? '-'}@${column}+${columnSpan}x${rowSpan}`,
    ),
  );

describe('tableGrid', () => {
  it('moves cells past what spans down from above', () => {
    const grid = tableGrid(
      table(3, [
        [cell('a', { rowSpan: 2 }), cell('b', { colSpan: 2 })],
        [cell('c'), cell('d')],
      ]),
    );
    expect(places(grid)).toEqual([
      ['a@0+1x2', 'b@1+2x1'],
      ['c@1+1x1', 'd@2+1x1'],
    ]);
  });

  it('fills short rows and cuts spans that leave the table', () => {
    const grid = tableGrid(table(2, [[cell('a', { rowSpan: 9 })], []]));
    expect(places(grid)).toEqual([['a@0+1x2', '-@1+1x1'], ['-@1+1x1']]);
  });
});

describe('splitGrid', () => {
  it('cuts tables that Word could not open', () => {
    const wide = tableGrid(
      table(130, [
        [cell('a', { colSpan: 60 }), ...Array.from({ length: 70 }, (_, index) => cell(`c${index}`))],
      ]),
    );
    const parts = splitGrid(wide);
    expect(parts.map(({ firstColumn, grid }) => [firstColumn, grid.columnCount])).toEqual([
      [0, 44],
      [44, 44],
      [88, 42],
    ]);
    expect(places(parts[0]?.grid ?? wide)[0]?.[0]).toBe('a@0+44x1');
    expect(places(parts[1]?.grid ?? wide)[0]?.[0]).toBe('-@0+16x1');
  });
});
