import type { Table, TableCell, TableRow } from '@octavo/core';
import type { FlowParagraph } from '../flow/flow-paragraph.ts';
import { toParagraphs } from '../flow/to-paragraphs.ts';
import { lineHeightOf } from './line-height-of.ts';
import type { MeasureContext } from './measure-context.ts';
import type { WrapStyle } from './wrap-runs.ts';
import { countLines, widthOf } from './wrap-runs.ts';

/** How a table stands at a size. */
export interface TableLayout {
  readonly sizePt: number;
  readonly columnWidthsPt: readonly number[];
  readonly headHeightsPt: readonly number[];
  readonly bodyHeightsPt: readonly number[];
}

/** Insets of a cell, as PresentationML has them by default (ISO 29500-1 §21.1.3.17). */
export const cellInsetX = 7.2;
export const cellInsetY = 3.6;

const safety = 0.96;

/** Widths of columns are rounded; a column that was made for its longest word must still hold it. */
const roundingPt = 0.01;

/** What a column needs, in ems of its words and without the insets. */
export interface ColumnNeed {
  /** The width of the longest word, below which words break. */
  readonly leastEm: number;
  /** The width at which nothing wraps. */
  readonly mostEm: number;
}

/** Sets a table to a width at a size, or at a smaller one when its longest words need that; never below the theme's smallest. */
export function layoutTable(
  table: Table,
  widthPt: number,
  sizePt: number,
  context: MeasureContext,
): TableLayout {
  const needs = columnNeeds(table, context);
  const insetsPt = table.columns.length * 2 * cellInsetX;
  const leastEm = needs.reduce((sum, need) => sum + need.leastEm, 0);
  const fitting = (widthPt - insetsPt) / Math.max(leastEm, 0.01);
  const size = Math.max(
    Math.min(context.slide.minimumSizePt, sizePt),
    Math.min(sizePt, Math.floor(fitting * 2) / 2),
  );
  const columnWidthsPt = shareWidth(needs, widthPt, size);
  const height = (row: TableRow, bold: boolean): number =>
    rowHeightPt(row, columnWidthsPt, size, bold, context);
  return {
    sizePt: size,
    columnWidthsPt,
    headHeightsPt: table.head.map((row) => height(row, true)),
    bodyHeightsPt: table.body.map((row) => height(row, false)),
  };
}

/** Each column gets its longest word; what is left goes to those that would wrap, then to all alike. */
function shareWidth(needs: readonly ColumnNeed[], widthPt: number, sizePt: number): readonly number[] {
  const least = needs.map((need) => need.leastEm * sizePt + 2 * cellInsetX);
  const most = needs.map((need) => need.mostEm * sizePt + 2 * cellInsetX);
  const leastSum = sum(least);
  const mostSum = sum(most);
  if (mostSum <= widthPt) return most.map((width) => round((width * widthPt) / mostSum));
  if (leastSum >= widthPt) return least.map((width) => round((width * widthPt) / leastSum));
  const share = (widthPt - leastSum) / (mostSum - leastSum);
  return least.map((width, index) => round(width + ((most[index] ?? width) - width) * share));
}

/** What each column of a table needs. Cells that reach over several columns have what these have. */
export function columnNeeds(table: Table, context: MeasureContext): readonly ColumnNeed[] {
  const needs = table.columns.map(() => ({ leastEm: 0.5, mostEm: 1 }));
  for (const [rows, bold] of [
    [table.head, true],
    [table.body, false],
  ] as const) {
    for (const row of rows) {
      let column = 0;
      for (const cell of row.cells) {
        const need = needs[column];
        if (need !== undefined && (cell.colSpan ?? 1) === 1) {
          for (const paragraph of toParagraphs(cell.children, context.resolved)) {
            const style: WrapStyle = { sizePt: 1, role: 'text', measure: context.measure, bold };
            need.mostEm = Math.max(need.mostEm, widthOf(paragraph.runs, style) / safety);
            need.leastEm = Math.max(need.leastEm, longestWordEm(paragraph, style));
          }
        }
        column += cell.colSpan ?? 1;
      }
    }
  }
  return needs;
}

/** Words of more than 24 characters (addresses, hashes) may break. */
const longWord = 24;

function longestWordEm(paragraph: FlowParagraph, style: WrapStyle): number {
  let longest = 0;
  for (const run of paragraph.runs) {
    if (run.type === 'break') continue;
    // A short link stays whole: LibreOffice breaks links between any two letters.
    const isWhole = run.style.link !== undefined && run.text.length <= longWord;
    for (const word of isWhole ? [run.text] : run.text.split(/[\s-]+/)) {
      const part = word.length > longWord ? word.slice(0, longWord) : word;
      longest = Math.max(
        longest,
        /[\u2e80-\u9fff]/.test(part)
          ? Math.min(4.2, part.length + 0.2)
          : widthOf([{ ...run, text: part }], style),
      );
    }
  }
  return longest / safety;
}

function rowHeightPt(
  row: TableRow,
  widthsPt: readonly number[],
  sizePt: number,
  bold: boolean,
  context: MeasureContext,
): number {
  let column = 0;
  let heightPt = sizePt * context.metrics.text.lineHeightEm;
  for (const cell of row.cells) {
    const span = cell.colSpan ?? 1;
    const widthPt = sum(widthsPt.slice(column, column + span)) - 2 * cellInsetX;
    if ((cell.rowSpan ?? 1) === 1)
      heightPt = Math.max(heightPt, cellHeightPt(cell, widthPt, sizePt, bold, context));
    column += span;
  }
  return round(heightPt + 2 * cellInsetY);
}

function cellHeightPt(
  cell: TableCell,
  widthPt: number,
  sizePt: number,
  bold: boolean,
  context: MeasureContext,
): number {
  const style: WrapStyle = {
    sizePt,
    role: 'text',
    measure: context.measure,
    bold: bold || cell.header === true,
    wholeLinks: true,
  };
  return sum(
    toParagraphs(cell.children, context.resolved).map((paragraph) => {
      const innerPt = Math.max(sizePt, (widthPt - paragraph.indentSteps * sizePt) * safety + roundingPt);
      return (
        countLines(paragraph.runs, innerPt, style) *
        sizePt *
        lineHeightOf(paragraph.runs, context.metrics.text.lineHeightEm)
      );
    }),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function round(pt: number): number {
  return Math.round(pt * 100) / 100;
}
