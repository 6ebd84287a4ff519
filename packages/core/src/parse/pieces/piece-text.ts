import type { Root, RootContent, Table } from 'mdast';
import type { Cut } from './find-cuts.ts';
import type { Shift } from './shift-positions.ts';

/** Lines of a table's head, which its rows are read with. */
const linesOfHead = 2;

/** What is parsed of a source from one place to another. */
export interface PieceText {
  readonly text: string;
  /** Where the text would begin in the source if all of it stood there. */
  readonly shift: Shift;
}

/** A piece's text. Where it begins between two rows, the head of their table stands before it. */
export function pieceText(source: string, start: Cut, end: number | undefined): PieceText {
  const text = source.slice(start.offset, end);
  const { head } = start;
  if (head === undefined) return { text, shift: start };
  const headText = source.slice(head.offset, head.end);
  return {
    text: headText + text,
    shift: { offset: start.offset - headText.length, line: start.line - linesOfHead },
  };
}

/** Whether a place between two rows of a table is one: if so, the row that was put there to find out is taken away again. */
export function takeProbedRow({ children }: Root, start: Cut, cut: Cut, { text, shift }: PieceText): boolean {
  const table = children.at(-1);
  if (table?.type !== 'table') return false;
  const isRows = start.head !== undefined && table.position?.start.offset === 0;
  const offset = isRows ? start.head?.offset : (table.position?.start.offset ?? 0) + shift.offset;
  if (offset !== cut.head?.offset || table.children.at(-1)?.position?.start.offset !== text.length)
    return false;
  table.children.pop();
  return true;
}

/** The blocks of pieces after each other; rows of a table that goes on from one to the next are put together. */
export function joinPieces(
  pieces: readonly { readonly start: Cut | undefined; readonly children: readonly RootContent[] }[],
): RootContent[] {
  const joined: RootContent[] = [];
  for (const { start, children } of pieces) {
    const table = joined.at(-1);
    const [rows, ...rest] = children;
    if (start?.head === undefined || table?.type !== 'table' || rows?.type !== 'table') {
      for (const child of children) joined.push(child);
      continue;
    }
    appendRows(table, rows);
    for (const child of rest) joined.push(child);
  }
  return joined;
}

function appendRows(table: Table, { children, position }: Table): void {
  for (const row of children.slice(1)) table.children.push(row);
  if (table.position !== undefined && position !== undefined)
    table.position = { start: table.position.start, end: position.end };
}
