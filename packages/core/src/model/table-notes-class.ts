import type { Block } from './node-map.ts';

/** The class of paragraphs and containers that stand below a table as its notes. */
export const tableNotesClass = 'table-notes';

/** Whether a block right below a table belongs to it as its notes. */
export function isTableNotes(block: Block): boolean {
  if (block.type === 'container') return block.name === tableNotesClass;
  return block.attributes?.classes?.includes(tableNotesClass) === true;
}
