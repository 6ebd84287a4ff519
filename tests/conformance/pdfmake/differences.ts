export interface Difference {
  /** How many letters stand on another page than with stock pdfmake, at most: a line or two at a page's end. */
  readonly moved: number;
  readonly reason: string;
}

const asAWhole =
  'paragraphs are broken as a whole, not line by line: a word or a line may end up beyond a page’s end';

/** Where the engine's pages differ from stock pdfmake's, and why. */
export const differences: Readonly<Record<string, Difference>> = {
  lists: { moved: 150, reason: 'no first line of an item is left alone at the foot of a page' },
  tables: {
    moved: 26,
    reason: 'a row of lines that are broken as a whole is lower, so that one more fits the page',
  },
  columns_simple: { moved: 10, reason: asAWhole },
  snaking_columns_gap: { moved: 5, reason: asAWhole },
  snaking_columns_table_keepWithHeaderRows: {
    moved: 17,
    reason: 'the last row of a table is not left alone on the next page: the one before it goes there, too',
  },
  snaking_columns_widths: { moved: 45, reason: asAWhole },
};
