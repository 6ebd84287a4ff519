import type { InlineMath } from '@octavo/core';
import { officeParts } from '@octavo/docx/office';
import { describe, expect, it } from 'vitest';
import { linearEquation } from '../../src/pptx/text/linear-equation.ts';

/** Formulas in TeX, and what they are on one line. */
const formulas = {
  'x^2 + y^2': 'x²+y²',
  'e^{i\\pi} + 1 = 0': 'e^(iπ)+1 = 0',
  '\\frac{a}{b} \\le \\sqrt{x_1^2 + x_2^2}': 'a/b ≤ √(x₁²+x₂²)',
  '\\frac{n(n+1)}{2}': '(n(n+1))/2',
  '\\int_{-\\infty}^{\\infty} e^{-x^2}': '∫_(−∞)^∞ e^(−x²)',
  '\\sum_{i=1}^n i': '∑_(i = 1)ⁿ i',
  '\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}': '(a, b; c, d)',
  '\\begin{aligned} a&=b\\\\ c&=d \\end{aligned}': 'a = b; c = d',
  "f'(x) = \\binom{n}{k}": 'f′(x) = (n choose k)',
  '\\lim_{x\\to 0} \\frac{\\sin x}{x}': 'lim_(x → 0) (sin x)/x',
  '\\sqrt[3]{x} + \\sqrt[n]{y}': '∛x+ⁿ√y',
  H_2O: 'H₂O',
} as const;

describe('an equation on one line', () => {
  it.each(Object.entries(formulas))('%s is %s', async (value, expected) => {
    const node: InlineMath = { type: 'inlineMath', id: 'n', value };
    const { equations } = await officeParts([node], { labelSizePt: 14 });
    expect(linearEquation(equations.get('n') ?? '')).toBe(expected);
  });

  it('is nothing where there is none', () => {
    expect(linearEquation('<m:oMath>')).toBeUndefined();
  });
});
