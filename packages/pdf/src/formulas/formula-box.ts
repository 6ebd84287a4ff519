import type { FormulaDrawing } from '@octavo/math';
import type { InlineContext } from '../context.ts';
import type { EngineBox } from '../engine/index.ts';

/** MathJax's letters are lower than those of the text fonts of the same size: with this they are about as high. */
const sizeToText = 1.07;

/**
 * A drawn formula as it stands in a line of text of that size; smaller where it has less room. Its TeX is what is copied; of a formula in
 * parts the first says it all.
 */
export function formulaBox(
  { svg, widthEm, heightEm, depthEm }: FormulaDrawing,
  { sizePt, theme }: InlineContext,
  { roomPt, says }: { readonly roomPt: number; readonly says: string | undefined },
): EngineBox {
  const scale = Math.min(sizePt * sizeToText, roomPt / Math.max(widthEm, 0.01));
  return {
    svg,
    font: theme.fonts.text,
    widthPt: widthEm * scale,
    heightPt: heightEm * scale,
    depthPt: depthEm * scale,
    ...(says === undefined ? {} : { says }),
  };
}
