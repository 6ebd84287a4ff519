import type { Block } from '../../model/node-map.ts';
import type { TableCell } from '../../model/nodes/table-cell.ts';
import type { TableRow } from '../../model/nodes/table-row.ts';
import type { MdastGridCell, MdastGridTable } from '../syntax/grid-table-from-markdown.ts';
import { buildBlocks } from './build-blocks.ts';
import type { BuildContext } from './build-context.ts';
import { nodeBase } from './node-base.ts';

export function buildGridTable(node: MdastGridTable, context: BuildContext): readonly Block[] {
  const byRow: MdastGridCell[][] = Array.from({ length: node.rows }, () => []);
  for (const cell of node.children) byRow[cell.row]?.push(cell);
  const rows = byRow.map((cells, index): TableRow => {
    const isHead = index < node.headRows;
    return {
      ...(cells[0] === undefined ? { id: '' } : nodeBase(cells[0])),
      type: 'tableRow',
      cells: cells.map((cell) => buildCell(cell, isHead, context)),
    };
  });
  return [
    {
      ...nodeBase(node),
      type: 'table',
      columns: node.columns,
      head: rows.slice(0, node.headRows),
      body: rows.slice(node.headRows),
    },
  ];
}

function buildCell(cell: MdastGridCell, isHead: boolean, context: BuildContext): TableCell {
  return {
    ...nodeBase(cell),
    type: 'tableCell',
    ...(isHead ? { header: true } : {}),
    ...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {}),
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
    children: buildBlocks(cell.children, context),
  };
}
