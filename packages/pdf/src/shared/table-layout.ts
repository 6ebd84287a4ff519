import type { Theme } from '@octavo/core';
import type { EngineTableLayout } from '../engine/index.ts';

export interface TableLook {
  readonly style: Theme['table']['style'];
  readonly headRows: number;
  readonly bodyRows: number;
  readonly columns: number;
  readonly paddingPt: number;
  /** Whether cells hold text of several lines, so that rows must be told apart. */
  readonly hasLongText: boolean;
  readonly theme: Theme;
}

/** Short of the ends of cells over several columns, the rule below them says where these columns end. */
const headInsetPt = 3;

/**
 * Rules above, below and under the head, as in books (`rules`); the same with every second row tinted (`zebra`); or a rule
 * round each cell (`grid`). Where a table goes on over the page, a hairline says so.
 */
export function tableLayout(look: TableLook): EngineTableLayout {
  const { style, paddingPt, theme } = look;
  const { ruleColor, hairlineWidthPt, ruleWidthPt } = theme.table;
  const isBare = style === 'rules' && !hasTint(theme);
  // Text without a background is in line with the text above and below the table.
  const sidePt = (isOuter: boolean): number => (isOuter && isBare ? 0 : paddingPt);
  const verticalPt = Math.min(look.hasLongText ? 4.5 : 3.25, paddingPt);
  return {
    hLineWidth: (row) => ruleWidth(row, look),
    hLineColor: (row) => theme.colors[isStrong(row, look) || style === 'grid' ? ruleColor : 'rule'],
    vLineWidth: () => (style === 'grid' ? theme.table.ruleWidthPt : 0),
    vLineColor: () => theme.colors[ruleColor],
    paddingLeft: (column) => sidePt(column === 0),
    paddingRight: (column) => sidePt(column === look.columns - 1),
    paddingTop: () => verticalPt,
    paddingBottom: () => verticalPt + 0.5,
    fillColor: (row) => fillColor(row, look),
    breakRuleWidth: Math.max(hairlineWidthPt, 0.5 * ruleWidthPt, 0.3),
    ...(style === 'grid'
      ? {}
      : { hLineInset: (row) => (row > 0 && row < look.headRows ? headInsetPt : undefined) }),
  };
}

/** Whether a row's rule is one of the three that a table in a book has. */
function isStrong(row: number, { headRows, bodyRows }: TableLook): boolean {
  return row === 0 || row === headRows + bodyRows || (row === headRows && headRows > 0);
}

function ruleWidth(row: number, look: TableLook): number {
  const { style, headRows, hasLongText, theme } = look;
  const { ruleWidthPt, hairlineWidthPt } = theme.table;
  if (style === 'grid') return ruleWidthPt;
  if (row === headRows && headRows > 0) return Math.max(hairlineWidthPt, 0.6 * ruleWidthPt);
  if (isStrong(row, look)) return ruleWidthPt;
  if (row < headRows) return Math.max(hairlineWidthPt, 0.4);
  // Bands tell rows apart; so do single lines; text of several lines needs a hairline.
  return style === 'rules' && hasLongText ? Math.max(hairlineWidthPt, 0.3) : 0;
}

function fillColor(row: number, { style, headRows, theme }: TableLook): string | null {
  if (row < headRows) return hasTint(theme) ? theme.colors.tableHeader : null;
  return style === 'zebra' && (row - headRows) % 2 === 1 ? theme.colors.tableBand : null;
}

function hasTint({ colors }: Theme): boolean {
  return colors.tableHeader !== colors.background;
}
