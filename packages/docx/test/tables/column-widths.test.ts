import type { Table, TableCell } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../src/tables/column-widths.ts';
import { tableGrid } from '../../src/tables/table-grid.ts';

const sizes = { normalPt: 9, smallPt: 7.5 };

function widthsOf(texts: readonly string[], widthTwips: number) {
  const cells = texts.map(
    (value, index): TableCell => ({
      type: 'tableCell',
      id: `cell${index}`,
      children: [
        { type: 'paragraph', id: `p${index}`, children: [{ type: 'text', id: `t${index}`, value }] },
      ],
    }),
  );
  const table: Table = {
    type: 'table',
    id: 'table',
    columns: texts.map(() => ({})),
    head: [],
    body: [{ type: 'tableRow', id: 'row', cells }],
  };
  return columnWidths(tableGrid(table), widthTwips, { sizes });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('columnWidths', () => {
  it('leaves a small table as narrow as its text', () => {
    const { columnTwips, small } = widthsOf(['one', 'two'], 9000);
    expect(sum(columnTwips)).toBeLessThan(2500);
    expect(small).toBe(false);
  });

  it('fills the line and no more when there is much text', () => {
    const { columnTwips, small } = widthsOf(['id', 'many words '.repeat(40)], 8000);
    expect(sum(columnTwips)).toBeLessThanOrEqual(8000);
    expect(sum(columnTwips)).toBeGreaterThan(7900);
    expect(columnTwips[1]).toBeGreaterThan(5 * (columnTwips[0] ?? 0));
    expect(small).toBe(false);
  });

  it('sets smaller what does not fit, and breaks the longest words alone', () => {
    const { columnTwips, small } = widthsOf(['x'.repeat(80), 'short', 'y'.repeat(80)], 4000);
    expect(small).toBe(true);
    expect(sum(columnTwips)).toBeLessThanOrEqual(4000);
    expect(columnTwips[1]).toBeGreaterThan(600);
  });
});
