import { describe, expect, it } from 'vitest';
import { fitColumns } from '../../src/engine/layout/fit-columns.ts';
import { settleColumns } from '../../src/engine/layout/table/settle-columns.ts';
import { unwrapColumns } from '../../src/engine/layout/table/unwrap-columns.ts';

const column = (min: number, max: number, width: number | string = 'auto') => ({
  width,
  _minWidth: min,
  _maxWidth: max,
});
const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

describe('fitColumns', () => {
  it('gives columns what they want where there is room', () => {
    expect(fitColumns([column(10, 50), column(10, 80)], 300)).toEqual([50, 80]);
  });

  it('gives what is left to star columns', () => {
    expect(fitColumns([column(10, 50), column(10, 80, '*')], 300)).toEqual([50, 250]);
  });

  it('spares short columns when long ones must wrap', () => {
    const [short, long] = fitColumns([column(20, 60), column(30, 2000)], 300);
    expect(short).toBe(60);
    expect(long).toBeCloseTo(240);
  });

  it('keeps the longest words whole where it can', () => {
    const widths = fitColumns([column(140, 150), column(30, 2000), column(30, 2000)], 300);
    expect(widths[0]).toBeGreaterThanOrEqual(139.99);
    expect(total(widths)).toBeCloseTo(300);
  });

  it('never gives more than there is', () => {
    const many = Array.from({ length: 20 }, () => column(90, 400));
    expect(total(fitColumns(many, 300))).toBeCloseTo(300);
    expect(total(fitColumns([column(0, 0, 200), column(0, 0, 200)], 300))).toBeCloseTo(300);
  });
});

describe('fitColumns with words that do not fit', () => {
  const contents = (least: readonly number[], wanted: readonly number[]) => ({
    leastWidth: (at: number) => least[at] ?? 0,
    rows: 1,
    count: (widths: readonly number[]) => {
      const lines = wanted.map((wish, at) => Math.ceil(wish / (widths[at] ?? 1)));
      return { ofRows: Math.max(...lines), ofCells: total(lines) };
    },
  });

  it('divides the words of one column rather than of all', () => {
    const columns = [column(90, 90), column(90, 90), column(150, 150)];
    const widths = fitColumns(columns, 300, contents([50, 50, 60], [90, 90, 150]));
    expect(widths[0]).toBeGreaterThanOrEqual(90);
    expect(widths[1]).toBeGreaterThanOrEqual(90);
    expect(widths[2]).toBeGreaterThanOrEqual(60);
    expect(total(widths)).toBeCloseTo(300);
  });

  it('cuts no column below the parts of its words while another has room', () => {
    const columns = [column(200, 400), column(30, 60), column(30, 60)];
    const widths = fitColumns(columns, 200, contents([120, 30, 30], [400, 60, 60]));
    expect(widths[0]).toBeGreaterThanOrEqual(120);
    expect(total(widths)).toBeCloseTo(200);
  });
});

describe('fitColumns with one long column', () => {
  it('breaks a short column where the table gets clearly lower by it', () => {
    const [name = 0, type = 0, text = 0] = fitColumns(
      [column(85, 86), column(55, 136), column(58, 889)],
      389,
    );
    expect(name).toBeGreaterThanOrEqual(85);
    expect(type).toBeLessThan(100);
    expect(text).toBeGreaterThan(200);
  });

  it('breaks none where that would save no line', () => {
    const [, kind] = fitColumns([column(60, 80), column(50, 120), column(30, 170)], 320);
    expect(kind).toBe(120);
  });
});

describe('unwrapColumns', () => {
  /** Rows of the widths that cells take on one line; the highest cell of each row counts. */
  const linesOf = (rows: readonly (readonly number[])[]) => (widths: readonly number[]) =>
    rows.reduce(
      (sum, row) => sum + Math.max(...row.map((wish, at) => Math.ceil(wish / (widths[at] ?? 1) - 0.01))),
      0,
    );
  const wanted = [60, 400, 150];
  const rows = [
    [60, 400, 150],
    [50, 400, 60],
  ];
  const floor = (column: number, widthPt: number): number =>
    Math.max(20, ...rows.map((row) => row[column] ?? 0).filter((wish) => wish <= widthPt));

  it('gives short columns one line where another has room to spare, and the table gets no higher', () => {
    expect(unwrapColumns([45, 200, 100], { wanted, floor, lines: linesOf(rows) })).toEqual([60, 200, 85]);
  });

  it('breaks for that nothing that stood on one line', () => {
    const widths = unwrapColumns([45, 200, 70], { wanted, floor, lines: linesOf(rows) });
    expect(widths[2]).toBeGreaterThanOrEqual(60);
    // The first column's line more comes out of the text.
    expect(widths).toEqual([60, 185, 70]);
  });

  it('takes the rest from a second column where one has not enough', () => {
    const widths = unwrapColumns([45, 210, 70], { wanted, floor, lines: linesOf(rows) });
    expect(widths).toEqual([60, 205, 60]);
  });

  it('leaves columns as they are where the table would get higher', () => {
    const given = [200, 45];
    const lines = linesOf([[400, 60]]);
    expect(unwrapColumns(given, { wanted: [400, 60], floor: () => 20, lines })).toEqual(given);
  });

  it('gives the first column one line for one line more, and not for two', () => {
    const keys = { wanted: [60, 400], floor: () => 20 };
    expect(unwrapColumns([45, 200], { ...keys, lines: linesOf([[60, 400]]) })).toEqual([60, 185]);
    const many = [
      [60, 400],
      [60, 400],
    ];
    expect(unwrapColumns([45, 200], { ...keys, lines: linesOf(many) })).toEqual([45, 200]);
  });
});

describe('settleColumns', () => {
  const rows = [[108, 404]];
  const linesOf = (widths: readonly number[]): readonly number[] =>
    (rows[0] ?? []).map((wish, at) => Math.ceil(wish / (widths[at] ?? 1) - 0.01));
  const count = (widths: readonly number[]) => ({
    ofRows: Math.max(...linesOf(widths)),
    ofCells: total(linesOf(widths)),
  });

  it('moves a few points to a column where the table or its cells get lower by them', () => {
    expect(settleColumns([60, 200], { rows: 1, floor: () => 50, count })).toEqual([56, 204]);
    expect(settleColumns([104, 250], { rows: 1, floor: () => 50, count })).toEqual([108, 246]);
  });

  it('takes none from a column below its words, and leaves large tables', () => {
    expect(settleColumns([60, 200], { rows: 1, floor: () => 58, count })).toEqual([60, 200]);
    expect(settleColumns([60, 200], { rows: 400, floor: () => 50, count })).toEqual([60, 200]);
  });
});
