import type { Table, TableRow } from '@octavo/core';
import type { HtmlContext } from '../html-context.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml, noHtml } from '../markup/html.ts';
import { nodeAttributes } from '../node-attributes.ts';
import { captionContent } from './caption-content.ts';
import { cellColumns } from './cell-columns.ts';
import { tableRowHtml } from './table-row.ts';

export function tableHtml(node: Table, context: HtmlContext): Html {
  return tableWithColumnsHtml(node, noHtml, context);
}

/** A table whose columns have widths of their own: `columns` is a `colgroup`, or nothing. */
export function tableWithColumnsHtml(node: Table, columns: Html, context: HtmlContext): Html {
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
  context: HtmlContext,
): Html {
  if (rows.length === 0) return noHtml;
  const starts = cellColumns(rows);
  const place = { inHead: name === 'thead', columns: table.columns };
  const content = rows.map((row, index) =>
    tableRowHtml(row, { ...place, starts: starts[index] ?? [] }, context),
  );
  return elementHtml(name, {}, ...content);
}
