import type { Formula, FormulaDrawing, FormulaSource } from './formula.ts';
import { ownTag } from './own-tag.ts';
import { readDrawing } from './read-drawing.ts';
import type { SetSvg } from './typesetter.ts';
import { createTypesetter } from './typesetter.ts';

/** Beyond this a formula is more likely an attack than a formula. */
const longestTex = 4_000;

/** A formula within a line is divided when it takes more than this part of the line: shorter ones stay whole. */
const wholeShare = 0.35;

/** Documents are set one after the other: MathJax keeps the commands that formulas define in one place. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Sets the formulas of a document, in order; what one defines (`\newcommand`) those after it know. Never rejects for what a formula
 * holds: one that cannot be set has its reason.
 *
 * @example
 * const [formula] = await setFormulas([{ tex: 'E = mc^2', isDisplay: false, roomEm: 30 }]);
 */
export function setFormulas(sources: readonly FormulaSource[]): Promise<readonly Formula[]> {
  const made = last.then(() => setInOrder(sources));
  last = made.catch(() => undefined);
  return made;
}

async function setInOrder(sources: readonly FormulaSource[]): Promise<readonly Formula[]> {
  if (sources.length === 0) return [];
  const typeset = await createTypesetter();
  const formulas: Formula[] = [];
  for (const source of sources) formulas.push(await setFormula(source, typeset));
  return formulas;
}

async function setFormula(source: FormulaSource, typeset: SetSvg): Promise<Formula> {
  if (source.tex.length > longestTex) return { type: 'unknown', reason: 'it is too long' };
  const { tex, tag } = ownTag(source.tex);
  try {
    const whole = drawings(await typeset({ ...source, tex }, false));
    if (whole === undefined)
      return { type: 'unknown', reason: 'it has signs or numbers that cannot be drawn' };
    const widthEm = whole.reduce((sum, part) => sum + part.widthEm, 0);
    if (source.isDisplay || widthEm <= source.roomEm * wholeShare) return { type: 'set', parts: whole, tag };
    return { type: 'set', parts: drawings(await typeset({ ...source, tex }, true)) ?? whole, tag };
  } catch (error) {
    return { type: 'unknown', reason: error instanceof Error ? error.message : String(error) };
  }
}

function drawings(svgs: readonly string[]): readonly FormulaDrawing[] | undefined {
  const parts = svgs.map(readDrawing);
  return parts.length > 0 && parts.every((part) => part !== undefined) ? parts : undefined;
}
