import { convert, createMemoryHost, defaultConfig } from '@octavo/core';
import type { StructureNode } from '@octavo/testkit';
import { inspectDrawings, inspectPdf, inspectStructure, pdftotext, qpdfCheck } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { pdfRenderer } from '../../src/index.ts';
import { readFont } from '../support/fonts.ts';
import { textOf } from '../support/make.ts';

const host = { ...createMemoryHost({}), readPackageFile: readFont };
const { page } = defaultConfig.theme;

async function pdfOf(source: string) {
  const { outputs, diagnostics } = await convert(
    { source, format: 'markdown', file: 'test.md' },
    { config: defaultConfig, renderers: [pdfRenderer], host },
  );
  const [output] = outputs;
  if (output === undefined) throw new Error('not made');
  const { bytes, outcomes } = output;
  return { bytes, outcomes, diagnostics, pages: (await inspectPdf(bytes)).pages };
}

function formulasIn(nodes: readonly (StructureNode | string)[]): readonly StructureNode[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.role === 'Formula' ? [node] : formulasIn(node.children);
  });
}

describe('formulas', () => {
  it('are drawn in their place in the line, and are native', async () => {
    const { bytes, pages, outcomes } = await pdfOf('Let $x^2$ be small.\n');
    expect(pages.map(textOf).join(' ').replace(/\s+/g, ' ')).toBe('Let x^2 be small. 1');
    const [before, after] = ['Let', 'be'].map((word) =>
      pages[0]?.items.find(({ text }) => text.trim().startsWith(word)),
    );
    const drawn = (await inspectDrawings(bytes)).filter(({ paint }) => paint === 'fill');
    expect(drawn).toHaveLength(2);
    const baselinePt = before?.yPt ?? 0;
    for (const { leftPt, rightPt, bottomPt, topPt } of drawn) {
      expect(leftPt).toBeGreaterThan((before?.xPt ?? 0) + (before?.widthPt ?? 0));
      expect(rightPt).toBeLessThan(after?.xPt ?? 0);
      expect(topPt).toBeGreaterThan(baselinePt - 12);
      expect(bottomPt).toBeLessThan(baselinePt + 0.3);
    }
    // The letter stands on the base line.
    expect(Math.max(...drawn.map(({ bottomPt }) => bottomPt))).toBeCloseTo(baselinePt, 0);
    expect(outcomes.find(({ kind }) => kind === 'inlineMath')?.support).toBe('native');
  });

  it('have elements that say their TeX', async () => {
    const { bytes } = await pdfOf('Let $x^2$ be\n\n$$\n\\sum_i a_i\n$$ {#eq:sum}\n');
    const formulas = formulasIn((await inspectStructure(bytes)).flat());
    expect(formulas.map(({ alt }) => alt)).toEqual(['x^2', '\\sum_i a_i']);
    expect(await qpdfCheck(bytes)).toEqual([]);
  });

  it('are copied as their TeX, each once, in their place in the line', async () => {
    const long = Array.from({ length: 60 }, (_, index) => `x_{${index}}`).join('+');
    const { bytes, pages } = await pdfOf(
      `Let $\\frac{aa}{bb}$ and $∑ > 0$ be\n\n$$\n\\sum_i\na_i\n$$\n\nand $${long}$ too.\n`,
    );
    const text = await pdftotext(bytes, 'content');
    if (text !== undefined) {
      expect(text.replace(/\s+/g, ' ')).toContain(
        `Let \\frac{aa}{bb} and ∑ > 0 be \\sum_i a_i and ${long} too.`,
      );
    }
    // Readers that know no `ActualText` read what the codes stand for.
    const read = pages.map(textOf).join('').replace(/\s+/g, '');
    for (const tex of ['\\frac{aa}{bb}', '∑>0', '\\sum_ia_i', long]) expect(read.split(tex)).toHaveLength(2);
    expect(await qpdfCheck(bytes)).toEqual([]);
  });

  it('stand in the middle, their number on their base line at the side', async () => {
    const { bytes, pages } = await pdfOf('$$\na = b\n$$ {#eq:one}\n\nSee [@eq:one].\n');
    const drawn = await inspectDrawings(bytes);
    const [leftPt, rightPt] = [
      Math.min(...drawn.map((each) => each.leftPt)),
      Math.max(...drawn.map((each) => each.rightPt)),
    ];
    const middlePt = (page.marginInsidePt + page.widthPt - page.marginOutsidePt) / 2;
    expect((leftPt + rightPt) / 2).toBeCloseTo(middlePt, -0.5);
    const number = pages[0]?.items.find(({ text }) => text === '(1)');
    expect((number?.xPt ?? 0) + (number?.widthPt ?? 0)).toBeCloseTo(page.widthPt - page.marginOutsidePt, 0);
    expect(number?.yPt).toBeCloseTo(Math.max(...drawn.map(({ bottomPt }) => bottomPt)), 0);
  });

  it('keep within the margins, however long they are', async () => {
    const terms = Array.from({ length: 60 }, (_, index) => `x_{${index}}`);
    const matrix = `\\begin{pmatrix}${terms.slice(0, 40).join('&')}\\end{pmatrix}`;
    const source = `Let $${terms.join('+')}$ and\n\n$$${terms.join('+')}$$\n\n- $$${matrix}$$\n`;
    const drawn = await inspectDrawings((await pdfOf(source)).bytes);
    expect(drawn.length).toBeGreaterThan(300);
    for (const { leftPt, rightPt } of drawn) {
      expect(leftPt).toBeGreaterThan(page.marginInsidePt - 1);
      expect(rightPt).toBeLessThan(page.widthPt - page.marginOutsidePt + 1);
    }
  });

  it('that cannot be set are shown as written, and reported with their place', async () => {
    const { pages, outcomes, diagnostics } = await pdfOf('Fine.\n\nA $\\nonsense x$ here.\n');
    expect(pages.map(textOf).join(' ')).toContain('\\nonsense x');
    expect(outcomes.find(({ kind }) => kind === 'inlineMath')?.support).toBe('substituted');
    expect(diagnostics).toMatchObject([{ code: 'formula-not-set', position: { start: { line: 3 } } }]);
  });
});
