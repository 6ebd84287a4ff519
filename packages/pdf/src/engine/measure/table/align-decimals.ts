import type { LayoutNode } from '../../internals/layout-node.ts';
import { widthOf } from '../../text/measured-word.ts';
import type { Paragraph, Piece } from '../../text/paragraph.ts';

/** A cell's number: how wide it is up to its decimal mark, and from there on. */
interface Parts {
  readonly node: LayoutNode;
  readonly beforePt: number;
  readonly afterPt: number;
}

/**
 * Sets the numbers of a column so that their decimal marks stand below one another, at the right end of the column: each is
 * aligned right, short of it by what its fraction lacks to the widest. Words and whole numbers end where the fractions begin.
 */
export function alignDecimals(node: LayoutNode): void {
  const { table } = node;
  const mark = table?.decimalMark ?? '.';
  for (const column of table?.decimalColumns ?? []) {
    if (table === undefined) continue;
    const body = table.body.slice(table.headerRows ?? 0);
    const cells = body.flatMap((row) => partsOf(row[column], mark));
    const afterPt = cells.reduce((most, cell) => Math.max(most, cell.afterPt), 0);
    const width = table.widths[column];
    for (const cell of cells) {
      const lackPt = afterPt - cell.afterPt;
      const [left, top, right, bottom] = cell.node._margin ?? [0, 0, 0, 0];
      cell.node._margin = [left, top, right + lackPt, bottom];
      if (width === undefined) continue;
      const widthPt = cell.beforePt + afterPt + left + right + 0.1;
      width._minWidth = Math.max(width._minWidth, widthPt);
      width._maxWidth = Math.max(width._maxWidth, widthPt);
    }
  }
}

function partsOf(cell: LayoutNode | undefined, mark: string): readonly Parts[] {
  if (cell === undefined || cell._span === true || (cell.colSpan ?? 1) > 1) return [];
  const node = soleText(cell);
  const paragraph = node?._inlines;
  if (node === undefined || paragraph === undefined || paragraph.units.some(({ isLineEnd }) => isLineEnd))
    return [];
  const pieces = paragraph.units.flatMap((unit) => unit.pieces);
  const text = pieces.map((piece) => piece.word.text).join('');
  const at = decimalPlace(text, mark);
  if (at === undefined) return [];
  const beforePt = widthUpTo(pieces, at);
  return [{ node, beforePt, afterPt: Math.max(0, lineWidth(paragraph) - beforePt) }];
}

/** The text block of a cell that holds nothing else. */
function soleText(node: LayoutNode): LayoutNode | undefined {
  if (node.text !== undefined) return node;
  return node.stack?.length === 1 && node.stack[0] !== undefined ? soleText(node.stack[0]) : undefined;
}

/** Where the fraction of the first number of a text begins: at its last decimal mark, or after its digits; words count whole. */
function decimalPlace(text: string, mark: string): number | undefined {
  const number = /\d[\d.,'’\u00a0\u202f ]*/.exec(text);
  if (text.trim() === '') return undefined;
  if (number === null) return text.trimEnd().length;
  const digits = number[0].replace(/[^\d]+$/, '');
  const point = digits.lastIndexOf(mark);
  const leading = text.charAt(number.index - 1) === mark ? number.index - 1 : undefined;
  return leading ?? number.index + (point < 0 ? digits.length : point);
}

function widthUpTo(pieces: readonly Piece[], end: number): number {
  let widthPt = 0;
  let at = 0;
  for (const piece of pieces) {
    if (at + piece.word.text.length > end) {
      return widthPt + widthOf(piece.word.text.slice(0, end - at), piece);
    }
    widthPt += piece.word.widthPt;
    at += piece.word.text.length;
  }
  return widthPt;
}

function lineWidth({ units }: Paragraph): number {
  const widthPt = units.reduce((sum, unit) => sum + unit.widthPt, 0);
  return widthPt - (units.at(-1)?.spacePt ?? 0);
}
