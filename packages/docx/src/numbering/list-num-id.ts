/** How the items of a list are counted. */
export type ListKind = 'bullet' | 'decimal' | 'task';

/** The instance of numbering that headings share. */
export const headingNumId = 1;

const listNumIds = { bullet: 2, decimal: 3, task: 4 } as const satisfies Readonly<Record<ListKind, number>>;

/** The first instance of numbering that a list of the document has for itself. */
export const firstOwnNumId = 5;

/** The instance of numbering that a style of items names: for what a user types in that style. */
export function listNumId(kind: ListKind): number {
  return listNumIds[kind];
}

/** What stands for a bullet before the box of a task: nothing to see, yet not nothing, for readers such as pandoc take an item without a mark for one that goes on. */
export const taskMark = '\u200b';
