import type { Code, Nodes, Parent, Root, RootContent } from 'mdast';
import type { Position } from '../../model/nodes/base.ts';
import { findDeepNesting } from '../find-deep-nesting.ts';
import type { MdastGridCell, MdastGridTable } from '../syntax/grid-table-from-markdown.ts';
import type { CellLine } from './cell-text.ts';
import { noText, readDrawing } from './read-drawing.ts';
import type { Grid } from './read-grid.ts';

/** Grids in cells of grids are read down to this depth: each level reads the text within it once more. */
const nestingLimit = 8;

type Place = Position['start'];

/** What keeps a grid from being read, and where. */
export interface GridTableFault {
  readonly reason: string;
  readonly position: Position;
}

/**
 * Reads what is drawn on the lines of grid tables, and the Markdown in their cells. A drawing that cannot be read becomes a code block,
 * in which its words stand as they are written; it is among the faults that come back.
 */
export function expandGridTables(root: Root, parseCell: (text: string) => Root): readonly GridTableFault[] {
  return expandWithin(root, parseCell, 0);
}

function expandWithin(
  root: Root,
  parseCell: (text: string) => Root,
  depth: number,
): readonly GridTableFault[] {
  const faults: GridTableFault[] = [];
  const pending: Parent[] = [root];
  for (let parent = pending.pop(); parent !== undefined; parent = pending.pop()) {
    parent.children = parent.children.map((node) => {
      if (node.type !== 'gridTable') {
        if ('children' in node) pending.push(node);
        return node;
      }
      const result = expandTable(node, parseCell, depth);
      faults.push(...result.faults);
      return result.node;
    });
  }
  return faults;
}

interface Expanded {
  readonly node: MdastGridTable | Code;
  readonly faults: readonly GridTableFault[];
}

function expandTable(table: MdastGridTable, parseCell: (text: string) => Root, depth: number): Expanded {
  if (depth >= nestingLimit)
    return asCode(table, `grids are nested more than ${nestingLimit} deep`, pointIn(table, 0, 0));
  const drawing = readDrawing(table.lines.map(({ text }) => text.trimEnd()));
  if (drawing.type === 'fault') {
    const { reason, line, index } = drawing;
    return asCode(table, reason, pointIn(table, line, index));
  }
  const { grid, written } = drawing;
  const faults: GridTableFault[] = [];
  const cells: MdastGridCell[] = [];
  for (const [index, { row, column, rowSpan, colSpan }] of grid.cells.entries()) {
    const { lines, start, end } = written[index] ?? noText;
    const text = lines.map((line) => line.text).join('\n');
    const position = {
      start: pointIn(table, start.line, start.index),
      end: pointIn(table, end.line, end.index),
    };
    if (findDeepNesting(text) !== undefined) return asCode(table, 'a cell nests too deep', position.start);
    const cell: Root = text === '' ? { type: 'root', children: [] } : parseCell(text);
    moveInto(cell.children, table, lines);
    faults.push(...expandWithin(cell, parseCell, depth + 1));
    cells.push({ type: 'gridCell', row, column, rowSpan, colSpan, children: cell.children, position });
  }
  const isWrapped = written.some(({ lines }) => lines.length > 1);
  return { node: { ...table, ...described(grid, isWrapped), children: cells }, faults };
}

/** Columns are as wide as their content, until text is wrapped to a width that the author drew. */
function described(
  { columns, widths, rows, headRows }: Grid,
  isWrapped: boolean,
): Pick<MdastGridTable, 'columns' | 'rows' | 'headRows'> {
  return {
    columns: isWrapped
      ? columns.map((column, index) => ({ ...column, weight: widths[index] ?? 1 }))
      : columns,
    rows,
    headRows,
  };
}

function asCode(table: MdastGridTable, reason: string, start: Place): Expanded {
  const value = table.lines.map(({ text }) => text.trimEnd()).join('\n');
  const position = table.position === undefined ? {} : { position: table.position };
  return {
    node: { type: 'code', value, ...position },
    faults: [{ reason, position: { start, end: start } }],
  };
}

/** A place on a line of the table, in the source. */
function pointIn({ lines, position }: MdastGridTable, line: number, index: number): Place {
  const { column, offset } = lines[line] ?? { column: 1, offset: 0 };
  const start = position?.start;
  return {
    line: (start?.line ?? 1) + line,
    column: column + index,
    offset: (start?.offset ?? 0) + offset + index,
  };
}

/** Gives what was read of a cell the places that it has in the source. */
function moveInto(nodes: readonly RootContent[], table: MdastGridTable, written: readonly CellLine[]): void {
  const moved = ({ line, column }: Pick<Place, 'line' | 'column'>): Place => {
    const start = written[line - 1] ?? written.at(-1);
    return pointIn(table, start?.line ?? 0, (start?.index ?? 0) + column - 1);
  };
  const pending: Nodes[] = [...nodes];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const { position } = node;
    if (position !== undefined) node.position = { start: moved(position.start), end: moved(position.end) };
    if ('children' in node) pending.push(...node.children);
  }
}
