import type { EngineContent } from '../engine/index.ts';

/** Room between columns, as a part of the text's size. */
export const columnGapEm = 1.8;

/** The width of one of several columns. */
export function columnWidthPt(widthPt: number, columns: number, sizePt: number): number {
  return (widthPt - (columns - 1) * columnGapEm * sizePt) / columns;
}

/** Runs the text through columns; where a page must begin, the columns before it end, level. */
export function setInColumns(
  content: readonly EngineContent[],
  columns: number,
  sizePt: number,
): readonly EngineContent[] {
  if (columns === 1) return content;
  const runs: EngineContent[][] = [];
  for (const block of content) {
    const run = runs.at(-1);
    if (run === undefined || block.pageBreak !== undefined || block.pageNumbering !== undefined)
      runs.push([block]);
    else run.push(block);
  }
  return runs.map(([first, ...rest]) => {
    const { pageBreak, pageNumbering, ...block } = first ?? { text: '' };
    return {
      stack: [block, ...rest],
      flowColumns: { count: columns, gapPt: columnGapEm * sizePt },
      ...(pageBreak === undefined ? {} : { pageBreak }),
      ...(pageNumbering === undefined ? {} : { pageNumbering }),
    };
  });
}
