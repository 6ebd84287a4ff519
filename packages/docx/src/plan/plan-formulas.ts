import type { Node, NodeId } from '@octavo/core';
import type { MathComponent } from 'docx';
import { cleanText } from '../xml/clean-text.ts';

/** Makes the parts of an equation anew each time: a heading's stand in the table of contents, too. */
export type MakeFormula = () => readonly MathComponent[];

/** Beyond this a formula is more likely an attack on the converter than a formula. */
const longestFormula = 4_000;

/** The formulas that Word can show as equations of its own; the converter is loaded when there is one to convert. */
export async function planFormulas(nodes: readonly Node[]): Promise<ReadonlyMap<NodeId, MakeFormula>> {
  const formulas = new Map<NodeId, MakeFormula>();
  const written = nodes.filter((node) => node.type === 'mathBlock' || node.type === 'inlineMath');
  if (written.length === 0) return formulas;
  const { latexToMath } = await import('docx/math');
  for (const { id, value } of written) {
    const source = cleanText(value);
    if (source.trim() !== '' && source.length <= longestFormula && isConvertible(source, latexToMath)) {
      formulas.set(id, () => latexToMath(source));
    }
  }
  return formulas;
}

/** The converter knows most commands of TeX and throws at others; those formulas are shown as written. */
function isConvertible(source: string, convert: (source: string) => readonly MathComponent[]): boolean {
  try {
    return convert(source).length > 0;
  } catch {
    return false;
  }
}
