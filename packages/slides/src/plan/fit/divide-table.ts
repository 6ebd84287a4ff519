import type { Table, TableRow } from '@octavo/core';
import type { MeasureContext } from '../../measure/measure-context.ts';
import type { ColumnNeed } from '../../measure/table-layout.ts';
import { cellInsetX, columnNeeds } from '../../measure/table-layout.ts';
import { tableGrid } from '../../table-grid.ts';
import type { Piece, TablePiece } from '../pieces/piece.ts';

/** A column of words is not set narrower than this, though its longest word would allow it. */
const proseEm = 9;
/** The first column heads each part, where it leaves this share of the width to the others. */
const mostHeadShare = 0.4;

/**
 * Divides tables whose columns cannot stand beside each other at the theme's smallest size: each part has as many of the columns as stand
 * beside the first one, which heads the rows of every part. All other pieces are as they were.
 */
export function divideWideTables(
  pieces: readonly Piece[],
  widthPt: number,
  context: MeasureContext,
): readonly Piece[] {
  return pieces.flatMap((piece): readonly Piece[] =>
    piece.type === 'table' ? divide(piece, widthPt, context) : [piece],
  );
}

function divide(piece: TablePiece, widthPt: number, context: MeasureContext): readonly TablePiece[] {
  const table = piece.block;
  const sizePt = context.slide.minimumSizePt;
  const needs = columnNeeds(table, context);
  const widths = needs.map((need) => comfortableEm(need) * sizePt + 2 * cellInsetX);
  if (table.columns.length < 3 || sum(widths) <= widthPt) return [piece];
  const cuts = cutsBetween(table);
  const headed = cuts.has(1) && (widths[0] ?? 0) <= widthPt * mostHeadShare;
  const from = headed ? 1 : 0;
  const roomPt = widthPt - (headed ? (widths[0] ?? 0) : 0);
  const groups = groupColumns(widths, cuts, from, roomPt);
  if (groups.length < 2) return [piece];
  const { full, breakBefore, ...rest } = piece;
  return groups.map(([start, end], index): TablePiece => {
    const columns = [...(headed ? [0] : []), ...range(start, end)];
    return {
      ...rest,
      isPart: true,
      ...(index === 0 && full !== undefined ? { full } : {}),
      ...(index === 0 && breakBefore !== undefined ? { breakBefore } : {}),
      block: withColumns(table, columns, index === 0),
    };
  });
}

function comfortableEm({ leastEm, mostEm }: ColumnNeed): number {
  return Math.max(leastEm, Math.min(mostEm, proseEm));
}

/** As few groups of neighbours as stand in a width, each about as wide as the others. */
function groupColumns(
  widths: readonly number[],
  cuts: ReadonlySet<number>,
  from: number,
  roomPt: number,
): readonly (readonly [start: number, end: number])[] {
  const full = fillGroups(widths, cuts, from, roomPt);
  let best = full;
  let lowPt = sum(widths.slice(from)) / (full.length + 1);
  let highPt = roomPt;
  for (let round = 0; round < 8; round += 1) {
    const middlePt = (lowPt + highPt) / 2;
    const groups = fillGroups(widths, cuts, from, middlePt);
    if (groups.length <= full.length) {
      best = groups;
      highPt = middlePt;
    } else lowPt = middlePt;
  }
  return best;
}

function fillGroups(
  widths: readonly number[],
  cuts: ReadonlySet<number>,
  from: number,
  roomPt: number,
): readonly (readonly [start: number, end: number])[] {
  const groups: [number, number][] = [];
  let start = from;
  let lastCut = from;
  let usedPt = 0;
  for (let column = from; column < widths.length; column += 1) {
    if (cuts.has(column)) lastCut = column;
    usedPt += widths[column] ?? 0;
    if (usedPt > roomPt && lastCut > start) {
      groups.push([start, lastCut]);
      start = lastCut;
      usedPt = sum(widths.slice(start, column + 1));
    }
  }
  groups.push([start, widths.length]);
  return groups;
}

/** The columns before which no cell reaches over the cut. */
function cutsBetween(table: Table): ReadonlySet<number> {
  const cuts = new Set(range(1, table.columns.length));
  for (const row of tableGrid(table)) {
    row.forEach((cell, column) => {
      if (cell.type === 'covered' && cell.horizontal) cuts.delete(column);
    });
  }
  return cuts;
}

/** The table with some of its columns; its caption stands above the first part alone. */
function withColumns(table: Table, columns: readonly number[], isFirst: boolean): Table {
  const { caption, ...bare } = table;
  const grid = tableGrid(table);
  const rowAt = (row: TableRow, index: number): TableRow => ({
    ...row,
    cells: columns.flatMap((column) => {
      const place = grid[index]?.[column];
      return place?.type === 'cell' ? [place.cell] : [];
    }),
  });
  return {
    ...(isFirst && caption !== undefined ? { ...bare, caption } : bare),
    columns: columns.map((column) => table.columns[column] ?? {}),
    head: table.head.map(rowAt),
    body: table.body.map((row, index) => rowAt(row, table.head.length + index)),
  };
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
