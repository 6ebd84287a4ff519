import type { Table, TableRow } from '@octavo/core';
import type { Html } from '../../markup/html.ts';
import { elementHtml, noHtml } from '../../markup/html.ts';
import type { ContentContext } from '../content-context.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { captionContent } from './caption-content.ts';
import { cellColumns } from './cell-columns.ts';
import { tableRowHtml } from './table-row.ts';

export function tableHtml(node: Table, context: ContentContext): Html {
  return context.frameTable(tableWithColumnsHtml(node, noHtml, context), node);
}

/** A table whose columns have widths of their own: `columns` is a `colgroup`, or nothing. */
export function tableWithColumnsHtml(node: Table, columns: Html, context: ContentContext): Html {
  const caption = captionContent(node, context);
  return elementHtml(
    'table',
    nodeAttributes(node, context),
    caption.length === 0 ? noHtml : elementHtml('caption', {}, ...caption),
    columns,
    tablePartHtml('thead', node.head, node, context),
    tablePartHtml('tbody', node.body, node, context),
  );
}

function tablePartHtml(
  name: 'thead' | 'tbody',
  rows: readonly TableRow[],
  table: Table,
  context: ContentContext,
): Html {
  if (rows.length === 0) return noHtml;
  const starts = cellColumns(rows);
  const place = { inHead: name === 'thead', columns: table.columns };
  const content = rows.map((row, index) =>
    tableRowHtml(row, { ...place, starts: starts[index] ?? [] }, context),
  );
  return elementHtml(name, {}, ...content);
}
