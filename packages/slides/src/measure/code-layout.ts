import type { CodeToken, HighlightedCode } from '@octavo/core';
import type { MeasureContext } from './measure-context.ts';

/** Space between the edge of a box of code and its text. */
export const codePaddingPt = 12;

/** The largest size between two at which no line of code wraps; the smaller one when the longest line is too long. */
export function codeSizePt(
  lines: HighlightedCode,
  widthPt: number,
  sizes: { readonly fromPt: number; readonly toPt: number },
  { metrics }: MeasureContext,
): number {
  const longest =
    lines.reduce((most, line) => Math.max(most, columnsOf(line)), 1) + gutterColumns(lines.length);
  const fitting = Math.floor((widthPt - 2 * codePaddingPt) / (longest * metrics.code.advanceEm));
  return Math.min(sizes.toPt, Math.max(sizes.fromPt, fitting));
}

/** Code of more lines goes over several slides, where its lines are numbered: the numbers and a space take columns, too. */
const unnumberedLines = 16;

function gutterColumns(lines: number): number {
  return lines > unnumberedLines ? String(lines).length + 2 : 0;
}

/** The height of each line of code at a size, its wraps counted. */
export function codeLineHeightsPt(
  lines: HighlightedCode,
  widthPt: number,
  { sizePt, totalLines }: { readonly sizePt: number; readonly totalLines: number },
  { metrics }: MeasureContext,
): readonly number[] {
  const gutter = gutterColumns(totalLines);
  const columns = Math.max(
    1,
    Math.floor((widthPt - 2 * codePaddingPt) / (metrics.code.advanceEm * sizePt)) - gutter,
  );
  return lines.map(
    (line) => Math.max(1, Math.ceil(columnsOf(line) / columns)) * sizePt * metrics.code.lineHeightEm,
  );
}

/** The columns that a line takes: four for a tab, two for a full-width character. */
function columnsOf(line: readonly CodeToken[]): number {
  let columns = 0;
  for (const token of line) {
    for (const character of token.value) {
      const code = character.codePointAt(0) ?? 0;
      columns += character === '\t' ? 4 : code >= 0x1100 ? 2 : 1;
    }
  }
  return columns;
}
