import { describe, expect, it } from 'vitest';
import type { FormulaSource } from '../src/index.ts';
import { setFormulas } from '../src/index.ts';

const inline = (tex: string): FormulaSource => ({ tex, isDisplay: false, roomEm: 30 });
const display = (tex: string): FormulaSource => ({ tex, isDisplay: true, roomEm: 30 });

async function set(source: FormulaSource) {
  const [formula] = await setFormulas([source]);
  if (formula?.type !== 'set') throw new Error(formula?.reason);
  return formula;
}

describe('formulas', () => {
  it('are drawings that stand on the base line', async () => {
    const [letters, fraction] = [await set(inline('x+y')), await set(inline('\\frac{a}{b}'))];
    const [first] = letters.parts;
    // A y of 0.205 em below the line, in Computer Modern's design.
    expect(first?.depthEm).toBeCloseTo(0.205, 1);
    expect(first?.heightEm).toBeLessThan(1);
    expect(fraction.parts[0]?.depthEm).toBeGreaterThan(0.3);
    expect(first?.svg).toMatch(
      /^<svg xmlns="[^"]*" overflow="visible" viewBox="[-\d. ]+"><g fill="currentColor" transform/,
    );
  });

  it('have large operators on lines of their own', async () => {
    const tex = '\\sum_{i=1}^n i';
    const [small, large] = [await set(inline(tex)), await set(display(tex))];
    expect(large.parts[0]?.heightEm).toBeGreaterThan((small.parts[0]?.heightEm ?? 9) * 1.5);
  });

  it('within a line are divided only when they are long', async () => {
    const long = Array.from({ length: 20 }, (_, index) => `x_{${index}}`).join(' + ');
    expect((await set(inline('a + b = c'))).parts).toHaveLength(1);
    expect((await set(inline(long))).parts).toHaveLength(20);
  });

  it('on lines of their own are no wider than their room where they can be divided', async () => {
    const long = Array.from({ length: 40 }, (_, index) => `x_{${index}}`).join(' + ');
    const { parts } = await set(display(long));
    expect(parts).toHaveLength(1);
    expect(parts[0]?.widthEm).toBeLessThanOrEqual(30);
  });

  it('know what those before them define, and nothing of other documents', async () => {
    const define = inline('\\newcommand{\\R}{\\mathbb{R}} x \\in \\R');
    const both = await setFormulas([define, inline('\\R^2')]);
    expect(both.map(({ type }) => type)).toEqual(['set', 'set']);
    expect(await setFormulas([inline('\\R^2')])).toMatchObject([{ type: 'unknown' }]);
  });

  it('say what is wrong with those that cannot be set', async () => {
    const wrong = await setFormulas([inline('\\frac{a'), inline('\\nonsense x'), inline('x'.repeat(5000))]);
    expect(wrong).toEqual([
      { type: 'unknown', reason: 'Missing close brace' },
      { type: 'unknown', reason: 'Undefined control sequence \\nonsense' },
      { type: 'unknown', reason: 'it is too long' },
    ]);
  });

  it('leave their own number to the page', async () => {
    expect((await set(display('a = b \\tag{7}'))).tag).toBe('(7)');
    expect((await set(display('a = b \\tag*{A}'))).tag).toBe('A');
    expect(
      await setFormulas([display('\\begin{align} a &= b \\tag{1} \\\\ c &= d \\tag{2} \\end{align}')]),
    ).toMatchObject([{ type: 'unknown' }]);
  });

  it('have rules in their tables without a style sheet', async () => {
    const [part] = (await set(display('\\begin{array}{c|c} a & b \\\\ \\hline c & d \\end{array}'))).parts;
    expect(part?.svg.match(/<line fill="none" stroke="currentColor" stroke-width="60"/g)).toHaveLength(2);
    expect(part?.svg).not.toMatch(/class=|data-/);
  });

  it('survive what is meant to hang or to break them', async () => {
    const sources = [
      `${'{'.repeat(3000)}`,
      '\\def\\a{\\a\\a}\\a',
      '\\href{javascript:alert(1)}{x}',
      '\\require{html}',
      `\\def\\x#1{#1#1}${'\\x{'.repeat(40)}y${'}'.repeat(40)}`,
    ];
    const formulas = await setFormulas(sources.map(inline));
    expect(formulas.map(({ type }) => type)).toEqual(sources.map(() => 'unknown'));
  });

  it('are the same bytes whenever they are set', async () => {
    const sources = [inline('\\mathcal{L}'), display('\\int_0^1 f')];
    expect(await setFormulas(sources)).toEqual(await setFormulas(sources));
  });
});
