import type { EngineRun } from '@octavo/pdf/engine';
import type { RunFormula } from '../../flow/run.ts';
import { displayedDrawing, formulaSize } from '../../formulas/formula-size.ts';
import type { PdfContext } from '../pdf-context.ts';

/** A formula that no line can be divided for is set smaller when it is wider than this part of a slide's body: a column of two. */
const widestShare = 0.45;

/** A formula within a line as drawings, between which the line may end; `undefined` where it is shown as its notation. */
export function formulaRuns(
  { nodeId }: RunFormula,
  tex: string,
  sizePt: number,
  { formulas, fonts, deck, place }: PdfContext,
): EngineRun | undefined {
  const formula = formulas.get(nodeId);
  if (formula?.type !== 'set') return undefined;
  const roomPt = deck.geometry.body.widthPt * widestShare * place.scale;
  const text = formula.parts.flatMap((part, index): readonly EngineRun[] => [
    ...(index === 0 ? [] : [{ text: ' ' }]),
    {
      text: '',
      box: {
        svg: part.svg,
        font: fonts.text,
        ...formulaSize(part, sizePt, roomPt),
        ...(index === 0 ? { says: tex } : {}),
      },
    },
  ]);
  return { tag: 'Formula', alt: tex, text };
}

/** A formula on lines of its own as a drawing with its number; `undefined` where it is shown as its notation. */
export function displayedFormulaRuns(
  { nodeId }: RunFormula,
  tex: string,
  { sizePt, roomPt }: { readonly sizePt: number; readonly roomPt: number },
  { formulas, fonts, resolved }: PdfContext,
): readonly EngineRun[] | undefined {
  const formula = formulas.get(nodeId);
  const drawing = displayedDrawing(formula);
  if (drawing === undefined) return undefined;
  const own = resolved.numbers[nodeId]?.number;
  const number = own === undefined ? (formula?.type === 'set' ? formula.tag : undefined) : `(${own})`;
  const box = { svg: drawing.svg, font: fonts.text, ...formulaSize(drawing, sizePt, roomPt), says: tex };
  return [
    { text: '', tag: 'Transparent', box },
    ...(number === undefined ? [] : [{ text: `\u2003${number}` }]),
  ];
}
