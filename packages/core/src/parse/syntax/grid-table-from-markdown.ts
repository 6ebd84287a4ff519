import type { Parent, RootContent } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import type { TableColumn } from '../../model/nodes/table.ts';

/** A line of a grid table as written. */
export interface GridTableLine {
  readonly text: string;
  /** Where it begins: the column counts from 1, the offset from the table's. */
  readonly column: number;
  readonly offset: number;
}

/** A cell of a grid table; rows and columns count from 0. */
export interface MdastGridCell extends Parent {
  type: 'gridCell';
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  children: RootContent[];
}

/** A grid table: the parser leaves its lines, of which `expandGridTables` reads the rest. */
export interface MdastGridTable extends Parent {
  type: 'gridTable';
  lines: GridTableLine[];
  columns: readonly TableColumn[];
  headRows: number;
  rows: number;
  children: MdastGridCell[];
}

declare module 'mdast' {
  interface RootContentMap {
    gridTable: MdastGridTable;
    gridCell: MdastGridCell;
  }
  interface BlockContentMap {
    gridTable: MdastGridTable;
  }
}

/** Makes `gridTable` nodes of the tokens that `gridTableSyntax` finds. */
export const gridTableFromMarkdown: Extension = {
  enter: { gridTable: enterTable },
  exit: { gridTable: exitTable, gridTableLine: exitLine },
};

function enterTable(this: CompileContext, token: Token): undefined {
  this.enter({ type: 'gridTable', lines: [], columns: [], headRows: 0, rows: 0, children: [] }, token);
}

function exitLine(this: CompileContext, token: Token): undefined {
  // Line tokens stand directly inside a table token.
  const table = this.stack.at(-1) as MdastGridTable;
  const { column, offset } = token.start;
  const start = table.position?.start.offset ?? 0;
  table.lines.push({ text: this.sliceSerialize(token), column, offset: offset - start });
}

function exitTable(this: CompileContext, token: Token): undefined {
  this.exit(token);
}
