/** How one of pdfmake's published examples comes out otherwise than with stock pdfmake, and why. */
export interface PublishedDifference {
  /** How many letters stand on another page than with stock pdfmake, at most. */
  readonly moved?: number;
  /** What the error names that refuses it. */
  readonly refused?: string;
  /** Its font is in no package: both engines set it in this one. */
  readonly setIn?: string;
  readonly reason: string;
}

const asAWhole =
  'paragraphs are broken as a whole, and no line of one stands alone: words or a line or two end up beyond a page’s end';

export const publishedDifferences: Readonly<Record<string, PublishedDifference>> = {
  columns_simple: { moved: 25, reason: asAWhole },
  inlineSvgs: {
    setIn: 'Roboto',
    moved: 50,
    reason:
      'drawings within text are drawn, and take room: stock pdfmake leaves them out; `Times` is a font that readers of PDF bring',
  },
  lists: { moved: 80, reason: 'no first line of an item is left alone at the foot of a page' },
  margins: { moved: 105, reason: asAWhole },
  security: { refused: 'ownerPassword', reason: 'the engine encrypts nothing' },
  snaking_columns: { moved: 110, reason: asAWhole },
  snaking_columns_table_keepWithHeaderRows: {
    moved: 40,
    reason: 'a row is moved to the next page when it does not fit, not when the row above it would not have',
  },
  tables: { moved: 90, reason: asAWhole },
};
