import type { CodeToken, HighlightedCode } from '@octavo/core';
import type { MeasureContext } from './measure-context.ts';

/** Space between the edge of a box of code and its text. */
export const codePaddingPt = 12;

/**
 * The largest size between two at which no line of code wraps. Lines that wrap even at the smaller size are of no account: to make the others
 * small for their sake would gain nothing.
 */
export function codeSizePt(
  lines: HighlightedCode,
  widthPt: number,
  sizes: { readonly fromPt: number; readonly toPt: number },
  { metrics }: MeasureContext,
): number {
  const gutter = gutterColumns(lines.length);
  const emsWide = (widthPt - 2 * codePaddingPt) / metrics.code.advanceEm;
  const mostColumns = Math.floor(emsWide / sizes.fromPt) - gutter;
  const longest = lines.reduce((most, line) => {
    const columns = columnsOf(line);
    return columns > mostColumns ? most : Math.max(most, columns);
  }, 1);
  return Math.min(sizes.toPt, Math.max(sizes.fromPt, Math.floor(emsWide / (longest + gutter))));
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
