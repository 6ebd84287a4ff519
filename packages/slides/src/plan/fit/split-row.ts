import type { Block, TableCell, TableRow } from '@octavo/core';
import { blocksHeightPt } from '../../measure/block-height.ts';
import type { MeasureContext } from '../../measure/measure-context.ts';
import { levelSizePt } from '../../measure/paragraph-size.ts';
import { cellInsetX, cellInsetY } from '../../measure/table-layout.ts';
import { explode, join } from '../pieces/explode.ts';
import type { Room } from './split-block.ts';
import { splitBlock } from './split-block.ts';

/** How a table is set where one of its rows must be parted. */
export interface RowRoom {
  readonly columnWidthsPt: readonly number[];
  readonly heightPt: number;
  readonly sizePt: number;
}

/**
 * Parts a row that is taller than a slide, cell by cell: the one case in which a row is parted, since its words would otherwise
 * run off. `undefined` when nothing of it fits.
 */
export function splitRow(
  row: TableRow,
  room: RowRoom,
  context: MeasureContext,
): { readonly head: TableRow; readonly rest: TableRow } | undefined {
  let column = 0;
  const cells = row.cells.map((cell) => {
    const span = cell.colSpan ?? 1;
    const widthPt = room.columnWidthsPt.slice(column, column + span).reduce((sum, width) => sum + width, 0);
    column += span;
    return splitCell(cell, widthPt, room, context);
  });
  if (cells.every((cell) => cell.head.children.length === 0)) return undefined;
  return {
    head: { ...row, cells: cells.map((cell) => cell.head) },
    rest: { ...row, cells: cells.map((cell) => cell.rest) },
  };
}

function splitCell(
  cell: TableCell,
  widthPt: number,
  { heightPt, sizePt }: RowRoom,
  context: MeasureContext,
): { readonly head: TableCell; readonly rest: TableCell } {
  const room: Room = {
    widthPt: (widthPt - 2 * cellInsetX) * 0.95,
    heightPt: (heightPt - 2 * cellInsetY) * 0.95,
    scale: sizePt / levelSizePt(0, context.slide),
  };
  const blocks = cell.children.flatMap(explode);
  const fits = (count: number): boolean =>
    blocksHeightPt(join(blocks.slice(0, count)), room.widthPt, room.scale, context) <= room.heightPt;
  let count = 0;
  while (count < blocks.length && fits(count + 1)) count += 1;
  const next = blocks[count];
  const split = count === 0 && next !== undefined ? splitBlock(next, room, context) : undefined;
  const head: readonly Block[] = split === undefined ? blocks.slice(0, count) : [split.head];
  const rest: readonly Block[] =
    split === undefined ? blocks.slice(count) : [...split.rest, ...blocks.slice(1)];
  return { head: { ...cell, children: join(head) }, rest: { ...cell, children: join(rest) } };
}
