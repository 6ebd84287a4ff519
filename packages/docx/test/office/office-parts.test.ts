import type { Chart, MathBlock } from '@octavo/core';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { officeParts } from '../../src/office/index.ts';

const chart: Chart = {
  type: 'chart',
  id: 'c',
  kind: 'column',
  categories: ['North', 'South'],
  series: [{ name: 'Ships', values: [3, 5] }],
};
const formula: MathBlock = { type: 'mathBlock', id: 'f', value: '\\frac{a}{b}' };

describe('officeParts', () => {
  it('makes the same charts each time, in colours of the theme, with a workbook', async () => {
    const made = await officeParts([chart], { labelSizePt: 14 });
    const again = await officeParts([chart], { labelSizePt: 14 });
    const { xml = '', workbook = new Uint8Array() } = made.charts.get('c') ?? {};
    expect(again.charts.get('c')).toEqual({ xml, workbook });
    expect(xml).toContain('<c:v>North</c:v>');
    expect(xml).toContain('<c:externalData r:id="rId1"');
    expect(xml).toContain('sz="1400"');
    expect(xml).not.toMatch(/srgbClr|val="dk1"/);
    expect(Object.keys(unzipSync(workbook))).toContain('xl/worksheets/sheet1.xml');
  });

  it('makes equations, one a formula', async () => {
    const other: MathBlock = { ...formula, id: 'g', value: 'x^2' };
    const { equations } = await officeParts([formula, other], { labelSizePt: 14 });
    expect(equations.get('f')).toMatch(/^<m:oMath><m:f>.*<\/m:oMath>$/);
    expect(equations.get('g')).toContain('<m:sSup>');
  });

  it('leaves out what Office cannot show', async () => {
    const pie: Chart = { ...chart, kind: 'pie', series: [{ name: 'Ships', values: [-1, 2] }] };
    const { charts, equations } = await officeParts([pie, { ...formula, value: '\\nonsense{' }], {
      labelSizePt: 14,
    });
    expect([charts.size, equations.size]).toEqual([0, 0]);
  });
});
