import type { TableColumn, TableRow } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { tableCellHtml } from './table-cell.ts';

/** Where a row stands in its table. */
export interface RowPlace {
  readonly inHead: boolean;
  readonly columns: readonly TableColumn[];
  /** The column in which each cell begins. */
  readonly starts: readonly number[];
}

export function tableRowHtml(
  node: TableRow,
  { inHead, columns, starts }: RowPlace,
  context: ContentContext,
): Html {
  const cells = node.cells.map((cell, index) => {
    const align = columns[starts[index] ?? index]?.align;
    return tableCellHtml(cell, { inHead, ...(align === undefined ? {} : { align }) }, context);
  });
  return elementHtml('tr', nodeAttributes(node, context), ...cells);
}
