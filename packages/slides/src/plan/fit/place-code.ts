import { codeLineHeightsPt, codePaddingPt } from '../../measure/code-layout.ts';
import type { MeasureContext } from '../../measure/measure-context.ts';
import type { CodePiece } from '../pieces/piece.ts';
import type { Placement } from './page.ts';

/** A slide should not begin or end with fewer lines of a block that goes on. */
const fewestLines = 4;

/** Places as many lines of code as the height holds; lines are never parted. */
export function placeCode(
  piece: CodePiece,
  widthPt: number,
  heightPt: number,
  sizePt: number,
  context: MeasureContext,
  force: boolean,
): Placement | undefined {
  const highlighted = context.resolved.highlights[piece.block.id] ?? [];
  const lines = highlighted.slice(piece.firstLine, piece.firstLine + piece.lineCount);
  const heights = codeLineHeightsPt(lines, widthPt, { sizePt, totalLines: highlighted.length }, context);
  const fitting = linesWithin(heights, heightPt);
  const count = fitting === lines.length ? fitting : partedCount(fitting, lines.length, force);
  if (count === undefined) return undefined;
  const usedPt = heights.slice(0, count).reduce((total, height) => total + height, 2 * codePaddingPt);
  const { full, ...part } = piece;
  return {
    placed: {
      piece: { ...part, ...(full === undefined ? {} : { full }), lineCount: count },
      heightPt: usedPt,
      sizePt,
    },
    ...(count >= lines.length
      ? {}
      : {
          rest: [
            {
              ...part,
              breakBefore: false,
              firstLine: piece.firstLine + count,
              lineCount: piece.lineCount - count,
            },
          ],
        }),
    ...(usedPt > heightPt + 1 ? { overflows: true } : {}),
  };
}

function linesWithin(heights: readonly number[], heightPt: number): number {
  let usedPt = 2 * codePaddingPt;
  const over = heights.findIndex((height) => {
    usedPt += height;
    return usedPt > heightPt;
  });
  return over === -1 ? heights.length : over;
}

/** How many lines of those that fit stay, when not all do; none where what stays or goes on would be too little. */
function partedCount(fitting: number, all: number, force: boolean): number | undefined {
  const most = all - fewestLines;
  const count = most >= fewestLines ? Math.min(fitting, most) : fitting;
  if (count >= fewestLines && all - count >= fewestLines) return count;
  return force ? Math.max(1, fitting) : undefined;
}
