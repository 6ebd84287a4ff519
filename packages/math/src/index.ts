export type { Formula, FormulaDrawing, FormulaSource } from './formula.ts';
export { setFormulas } from './set-formulas.ts';
