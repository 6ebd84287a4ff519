import type { BlockContext } from '../context.ts';
import { resized } from '../context.ts';
import type { EngineContent, EngineTable } from '../engine/index.ts';
import { tableLayout } from './table-layout.ts';

export interface DataTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly origin: string;
}

/** Plain cells: words in the first column, numbers in the others. */
export function dataTable({ head, rows, origin }: DataTable, context: BlockContext): EngineTable {
  const { theme } = context;
  const small = resized(context, theme.text.captionSizePt);
  const cell = (words: string, column: number): EngineContent => ({
    text: [{ text: words, origin }],
    fontSize: small.sizePt,
    leading: small.leadingPt,
    ...(column === 0 ? {} : { alignment: 'right' }),
  });
  return {
    table: {
      headerRows: 1,
      widths: head.map(() => 'auto'),
      body: [
        head.map((words, column) => ({ ...cell(words, column), bold: true })),
        ...rows.map((row) =>
          row.map(
            (words, column): EngineContent => ({
              ...cell(words, column),
              ...(column === 0 ? { scope: 'row' } : {}),
            }),
          ),
        ),
      ],
    },
    layout: tableLayout({
      style: theme.table.style,
      headRows: 1,
      bodyRows: rows.length,
      columns: head.length,
      paddingPt: 5,
      hasLongText: false,
      theme,
    }),
  };
}
