import type { Chart } from '@octavo/core';
import { chartAsFigure, defaultTheme, describeChart } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import { chartLookOf } from '../../src/resolve/charts/chart-look.ts';
import { drawChart } from '../../src/resolve/charts/draw-chart.ts';
import { sanitiseSvg } from '../../src/svg/sanitise-svg.ts';
import { resolve } from '../support/parse.ts';

const chart: Chart = {
  type: 'chart',
  id: 'c',
  kind: 'bar',
  title: 'Rates & <more>',
  unit: '%',
  categories: ['Steel', '巴西飞机'],
  series: [
    { name: 'A', values: [25, -3] },
    { name: 'B', values: [10, null] },
  ],
};

describe('charts', () => {
  it.each(['bar', 'column', 'line', 'pie'] as const)(
    'are drawn as %s with nothing that a sanitiser takes out',
    (kind) => {
      const { svg, widthPx, heightPx } = drawChart({ ...chart, kind }, chartLookOf(defaultTheme));
      const sanitised = sanitiseSvg(svg, new Map());
      expect(sanitised).toMatchObject({ ok: true, removed: [], widthPx, heightPx });
      expect(svg).toContain('25\u00a0%');
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    },
  );

  it.each(['bar', 'column', 'line', 'pie'] as const)(
    'of nothing but zeros and gaps are drawn as %s',
    (kind) => {
      const { svg } = drawChart(
        { ...chart, kind, series: [{ name: 'A', values: [0, null] }] },
        chartLookOf(defaultTheme),
      );
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    },
  );

  it('say every value in words', () => {
    expect(describeChart(chart).replaceAll('\u00a0', ' ')).toBe(
      'Rates & <more>. A: Steel 25 %, 巴西飞机 −3 %; B: Steel 10 %, 巴西飞机 –.',
    );
  });

  it('are no figures where nothing drew them', async () => {
    const { resolved } = await resolve('text');
    expect(chartAsFigure(chart, resolved)).toBeUndefined();
  });
});
