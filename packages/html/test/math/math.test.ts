import { describe, expect, it } from 'vitest';
import { cleanMathMl } from '../../src/math/clean-math-ml.ts';
import { createMathWriter } from '../../src/math/create-math-writer.ts';
import { resolveMarkdown } from '../resolve-markdown.ts';

async function writer() {
  const { resolved } = await resolveMarkdown('$a$');
  return createMathWriter(resolved);
}

describe('formulas of a page', () => {
  it('are MathML with their TeX beside it', async () => {
    const mathOf = await writer();
    const fraction = mathOf(String.raw`\frac{a}{b}`, 'inline') ?? '';
    expect(fraction).toMatch(/^<math[^>]*>.*<mfrac>.*<mi>a<\/mi>.*<mi>b<\/mi>.*<\/mfrac>/);
    expect(fraction).toContain(String.raw`<annotation encoding="application/x-tex">\frac{a}{b}</annotation>`);
    expect(mathOf('a', 'block')).toContain('display="block"');
  });

  it('say where the content of their cells stands, without styles', async () => {
    const mathOf = await writer();
    const written = mathOf(String.raw`\begin{aligned} a &= b \\ c &= d \end{aligned}`, 'block');
    expect(written).toContain('<mtd class="cell-right cell-tight-left cell-tight-right">');
    expect(written).toContain('<mtd class="cell-left cell-tight-left cell-tight-right">');
  });

  it('hold no styles, classes or markup of the author', async () => {
    const mathOf = await writer();
    const written = mathOf(
      String.raw`\text{<img src=x>} \color{red} x \begin{pmatrix} a & b \\ c & d \end{pmatrix}`,
      'block',
    );
    expect(written).toBeDefined();
    expect(written).not.toMatch(/ (?:style|id|href|on\w+)=/);
    expect(written).not.toMatch(/ class="(?!cell-)/);
    expect(written).not.toContain('<img');
  });

  it('are left to the writer where the TeX cannot be read', async () => {
    const mathOf = await writer();
    expect(mathOf(String.raw`\nosuchcommand{`, 'inline')).toBeUndefined();
  });

  it('take nothing from a library but MathML', () => {
    expect(() => cleanMathMl('<math><script>x</script></math>')).toThrow('script');
    expect(() => cleanMathMl('<math><mi onclick=x>a</mi></math>')).toThrow('no plain MathML');
    expect(cleanMathMl('<math><mi class="x" mathvariant="normal">a</mi></math>')).toBe(
      '<math><mi mathvariant="normal">a</mi></math>',
    );
  });
});
