import type { EngineTableLayout } from '../definition/engine-table.ts';
import type { LayoutNode } from '../internals/layout-node.ts';

interface LayoutOf extends Omit<EngineTableLayout, 'hLineWidth' | 'paddingLeft' | 'paddingRight'> {
  readonly hLineWidth: (row: number, node: LayoutNode) => number;
  readonly paddingLeft: (column: number, node: LayoutNode) => number;
  readonly paddingRight: (column: number, node: LayoutNode) => number;
}

/** Columns with room between them, and none at the table's sides. */
const between = (gapPt: number): Pick<LayoutOf, 'paddingLeft' | 'paddingRight' | 'vLineWidth'> => ({
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 0 : gapPt),
  paddingRight: (column, { table }) => (column === (table?.widths.length ?? 0) - 1 ? 0 : gapPt),
});

const isOuter = (row: number, { table }: LayoutNode): boolean => row === 0 || row === table?.body.length;
const isUnderHead = (row: number, { table }: LayoutNode): boolean => row === table?.headerRows;

/** The layouts that a pdfmake definition may name. */
export const namedTableLayouts = {
  noBorders: { ...between(4), hLineWidth: () => 0 },
  headerLineOnly: {
    ...between(8),
    hLineWidth: (row, node) => (!isOuter(row, node) && isUnderHead(row, node) ? 2 : 0),
  },
  lightHorizontalLines: {
    ...between(8),
    hLineWidth: (row, node) => (isOuter(row, node) ? 0 : isUnderHead(row, node) ? 2 : 1),
    hLineColor: (row) => (row === 1 ? 'black' : '#aaa'),
  },
} as const satisfies Readonly<Record<string, LayoutOf>>;
