import type { Literal } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';

/** A formula within a line. */
export interface MdastInlineMath extends Literal {
  type: 'inlineMath';
}

/** A displayed formula; `label` as written after its closing fence, brackets included. */
export interface MdastMath extends Literal {
  type: 'math';
  label?: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineMath: MdastInlineMath;
  }
  interface BlockContentMap {
    math: MdastMath;
  }
  interface RootContentMap {
    inlineMath: MdastInlineMath;
    math: MdastMath;
  }
}

/** Makes formulas of the tokens that the maths syntax finds. */
export const mathFromMarkdown: Extension = {
  enter: { formula: enterInline, displayFormula: enterDisplay },
  exit: {
    formula: exitFormula,
    formulaData: exitData,
    displayFormula: exitFormula,
    displayFormulaLine: exitData,
    displayFormulaLabel: exitLabel,
  },
};

function enterInline(this: CompileContext, token: Token): undefined {
  this.enter({ type: 'inlineMath', value: '' }, token);
  this.buffer();
}

function enterDisplay(this: CompileContext, token: Token): undefined {
  this.enter({ type: 'math', value: '' }, token);
  this.buffer();
}

function exitData(this: CompileContext, token: Token): undefined {
  this.config.enter['data']?.call(this, token);
  this.config.exit['data']?.call(this, token);
}

function exitLabel(this: CompileContext, token: Token): undefined {
  // The buffer stands on the stack above the formula that it fills.
  const node = this.stack.at(-2) as MdastMath;
  node.label = this.sliceSerialize(token).trim();
}

function exitFormula(this: CompileContext, token: Token): undefined {
  const value = this.resume();
  const node = this.stack.at(-1) as MdastMath | MdastInlineMath;
  node.value = value.replace(/^\s*\n|\n\s*$/g, '').trim();
  this.exit(token);
}
