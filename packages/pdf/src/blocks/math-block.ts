import type { MathBlock } from '@octavo/core';
import { destinationName } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent, EngineText } from '../engine/index.ts';
import { formulaBox } from '../formulas/formula-box.ts';

/** Room for a formula's number at the side, and as much at the other one, so that the formula stays in the middle. */
const numberEm = 3;

/** The formula in the middle of its measure, its number at the end of the line; its source where it cannot be set. */
export function mathBlock(node: MathBlock, context: BlockContext): readonly EngineContent[] {
  const { resolved, leadingPt, spacingPt, sizePt } = context;
  const formula = context.formulas.get(node.id);
  const ownNumber = resolved.numbers[node.id]?.number;
  const number =
    ownNumber === undefined ? (formula?.type === 'set' ? formula.tag : undefined) : `(${ownNumber})`;
  const anchor = resolved.anchors[node.id];
  const place = anchor === undefined ? {} : { id: destinationName(anchor) };
  const margin = [0, leadingPt * 0.35, 0, spacingPt + leadingPt * 0.35] as const;
  const structure = { tag: 'Formula', alt: node.value, ...place } as const;
  const [drawing] = formula?.type === 'set' ? formula.parts : [];
  if (drawing === undefined) return [{ ...structure, ...source(node, number, context), margin }];
  const sidePt = number === undefined ? 0 : numberEm * sizePt;
  const box = formulaBox(drawing, context, { roomPt: context.widthPt - 2 * sidePt, says: node.value });
  const set = { ...structure, text: [{ text: '', tag: 'Transparent', box }], alignment: 'center' } as const;
  if (number === undefined) return [{ ...set, margin }];
  // Room as high as the formula has the number on the formula's base line.
  const { heightPt, depthPt } = box;
  const beside = { text: [{ text: '', box: { widthPt: 0, heightPt, depthPt, alt: '' } }, { text: number }] };
  const columns = [
    { width: sidePt, text: '' },
    { width: '*', ...set } as const,
    { width: sidePt, ...beside, alignment: 'right' } as const,
  ];
  return [{ columns, unbreakable: true, margin }];
}

function source(node: MathBlock, number: string | undefined, { theme, sizePt }: BlockContext) {
  const ownSizePt = Math.min(theme.text.codeSizePt, sizePt);
  const text: EngineText = [
    { text: node.value, origin: node.id },
    ...(number === undefined ? [] : [{ text: `\u2003${number}`, font: theme.fonts.text }]),
  ];
  return {
    text,
    font: theme.fonts.code,
    fontSize: ownSizePt,
    leading: Math.round(ownSizePt * 1.4 * 4) / 4,
    alignment: 'center',
    direction: 'ltr',
  } as const;
}
