import { convert, defaultConfig } from '@octavo/core';
import { inspectDrawings, inspectStructure, printStructure } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { pdfDeckRenderer } from '../src/pdf/index.ts';
import { packageHost } from './pdf/package-host.ts';
import { planMarkdown, titles } from './plan-markdown.ts';

const matrix = '$$\\begin{pmatrix} 1 \\\\ 2 \\\\ 3 \\\\ 4 \\\\ 5 \\\\ 6 \\\\ 7 \\\\ 8 \\end{pmatrix}$$';

async function pdfOf(source: string) {
  const { outputs, diagnostics } = await convert(
    { source, format: 'markdown' },
    { config: defaultConfig, renderers: [pdfDeckRenderer], host: packageHost },
  );
  const [output] = outputs;
  if (output === undefined) throw new Error('no deck');
  return { ...output, diagnostics, structure: printStructure((await inspectStructure(output.bytes)).flat()) };
}

describe('formulas on slides', () => {
  it('take the room that they need when they are set, and are never parted', async () => {
    const plan = await planMarkdown(
      `---\nmarp: true\n---\n\n# T\n\n---\n\n## Tall\n\n${matrix}\n\n${matrix}\n`,
    );
    expect(titles(plan)).toEqual(['T', 'Tall (1/2)', 'Tall (2/2)']);
    const aligned = `$$\n\\begin{aligned}\n${'a &= b \\\\\n'.repeat(40)}\n\\end{aligned}\n$$`;
    const high = await planMarkdown(`---\nmarp: true\n---\n\n# T\n\n---\n\n## High\n\n${aligned}\n`);
    const blocks = high.deck.slides.flatMap(({ regions }) =>
      regions.flatMap((region) => (region.type === 'text' ? region.blocks : [])),
    );
    expect(blocks.filter(({ type }) => type === 'mathBlock')).toHaveLength(1);
  });

  it('make lines as high as themselves', async () => {
    const points = (formula: string): string => `- a ${formula} b\n`.repeat(12);
    const deckOf = (formula: string) =>
      planMarkdown(`---\nmarp: true\n---\n\n# T\n\n---\n\n## S\n\n${points(formula)}\n\nx\n`);
    const tall = '$\\begin{smallmatrix} 1 \\\\ 2 \\\\ 3 \\\\ 4 \\end{smallmatrix}$';
    const [low, high] = [await deckOf('$x$'), await deckOf(tall)];
    expect(high.deck.slides.length).toBeGreaterThan(low.deck.slides.length);
  });

  it('are drawn in the PDF, with their notation for who cannot see them', async () => {
    const source =
      '# T\n\n## S\n\nThe $\\frac{a}{b}$ of\n\n$$\nE = mc^2\n$$ {#eq:e}\n\nand [@eq:e].\n\n## End\n\nx\n';
    const { structure, outcomes, bytes, diagnostics } = await pdfOf(source);
    expect(structure).toMatch(/Formula.*\\frac\{a\}\{b\}/);
    expect(structure).toMatch(/Formula.*E = mc\^2/);
    expect(structure).toContain('(1)');
    const formulas = outcomes.filter(({ kind }) => kind === 'mathBlock' || kind === 'inlineMath');
    expect(formulas.map(({ support }) => support)).toEqual(['native', 'native']);
    expect((await inspectDrawings(bytes)).length).toBeGreaterThan(0);
    expect(diagnostics).toEqual([]);
  });

  it('are shown as their notation where they cannot be set, and that is told', async () => {
    const { structure, outcomes, diagnostics } = await pdfOf(
      '# T\n\n## S\n\nThe $\\nonsense{$ of it.\n\n## End\n\nx\n',
    );
    expect(structure).toContain('\\nonsense{');
    expect(outcomes.find(({ kind }) => kind === 'inlineMath')?.support).toBe('substituted');
    expect(diagnostics.map(({ code }) => code)).toEqual(['formula-not-set']);
  });
});
