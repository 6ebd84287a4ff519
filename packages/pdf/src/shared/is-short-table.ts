import { plainText } from '@octavo/core';
import type { PlacedCell } from './table-grid.ts';

/** A head and four rows. */
const mostRows = 5;
const mostCharacters = 500;

/** A cell of more characters than these has several lines, as a rule. */
const longText = 60;

/** Whether cells hold running text, so that rows of it must be told apart. */
export function hasLongText(rows: readonly (readonly PlacedCell[])[]): boolean {
  return rows.some((row) =>
    row.some(
      (placed) =>
        typeof placed !== 'string' &&
        (placed.cell.children.length > 1 ||
          placed.cell.children.some(
            (block) => block.type !== 'paragraph' || plainText(block.children).length > longText,
          )),
    ),
  );
}

/** Whether a table has few rows of few words: such a one is not divided between pages. */
export function isShortTable(rows: readonly (readonly PlacedCell[])[]): boolean {
  if (rows.length > mostRows) return false;
  const blocks = rows.flat().flatMap((placed) => (typeof placed === 'string' ? [] : placed.cell.children));
  let characters = 0;
  for (const block of blocks) {
    if (block.type !== 'paragraph') return false;
    characters += plainText(block.children).length;
  }
  return characters <= mostCharacters;
}
