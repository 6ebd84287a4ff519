import type { Theme } from '@octavo/core';
import type { EngineTableLayout } from '../engine/index.ts';

export interface TableLook {
  readonly headRows: number;
  readonly bodyRows: number;
  readonly paddingPt: number;
  readonly theme: Theme;
}

/** Rules above, below and under the head, hairlines between rows, the head tinted; no upright rules. */
export function tableLayout({ headRows, bodyRows, paddingPt, theme }: TableLook): EngineTableLayout {
  const { accent, rule, tableHeader } = theme.colors;
  const lastRow = headRows + bodyRows;
  const isStrong = (row: number): boolean =>
    row === 0 || row === lastRow || (row === headRows && headRows > 0);
  return {
    hLineWidth: (row) => (isStrong(row) ? 0.8 : 0.4),
    hLineColor: (row) => (isStrong(row) ? accent : rule),
    vLineWidth: () => 0,
    paddingLeft: () => paddingPt,
    paddingRight: () => paddingPt,
    paddingTop: () => Math.min(3.5, paddingPt),
    paddingBottom: () => Math.min(4, paddingPt),
    fillColor: (row) => (row < headRows ? tableHeader : null),
  };
}
