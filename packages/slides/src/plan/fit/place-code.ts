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
  let count = 0;
  let usedPt = 2 * codePaddingPt;
  while (count < lines.length && usedPt + (heights[count] ?? 0) <= heightPt) {
    usedPt += heights[count] ?? 0;
    count += 1;
  }
  const isWhole = count >= lines.length;
  if (!isWhole && count < Math.min(fewestLines, lines.length) && !force) return undefined;
  if (!isWhole && count === 0) {
    count = 1;
    usedPt += heights[0] ?? 0;
  }
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
