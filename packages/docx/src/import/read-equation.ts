import type { Block, Inline, MathBlock } from '@octavo/core';

/** A block that is a formula and nothing else; undefined for all others. */
export function equationBlock(block: Block): MathBlock | undefined {
  if (block.type === 'mathBlock') return block;
  return block.type === 'paragraph' ? onlyFormula(block.children) : undefined;
}

function onlyFormula(inlines: readonly Inline[]): MathBlock | undefined {
  const [only, ...others] = inlines.filter((inline) => inline.type !== 'text' || inline.value.trim() !== '');
  return only?.type === 'inlineMath' && others.length === 0
    ? { type: 'mathBlock', id: '', value: only.value }
    : undefined;
}

/** `(1)` at the end of a line. */
const trailingNumber = /^\s*[([]([\p{L}\p{N}.–-]+)[)\]]\s*$/u;

/** A line that tabs part into a formula and its number; undefined for all others. */
export function tabbedEquation(
  inlines: readonly Inline[],
): { readonly value: string; readonly number: string } | undefined {
  const [formula, last, ...others] = inlines.filter(
    (inline) => inline.type !== 'text' || inline.value.trim() !== '',
  );
  if (formula?.type !== 'inlineMath' || last?.type !== 'text' || others.length > 0) return undefined;
  const number = trailingNumber.exec(last.value)?.[1];
  return number === undefined ? undefined : { value: formula.value, number };
}
