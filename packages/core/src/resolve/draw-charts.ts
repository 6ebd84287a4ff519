import type { Host } from '../host/host.ts';
import { sha256Hex } from '../host/sha256-hex.ts';
import type { Chart } from '../model/nodes/chart.ts';
import type { Document } from '../model/nodes/document.ts';
import { walk } from '../model/visit.ts';
import type { Theme } from '../theme/theme.ts';
import { chartLookOf } from './charts/chart-look.ts';
import { drawChart } from './charts/draw-chart.ts';
import type { Asset, NodeTable, RasterAsset } from './resolved-document.ts';

/** Printed charts are looked at from near: three pixels a CSS pixel. */
const rasterScale = 3;

/** A drawing of every chart, by the chart's id. Where the host draws no PNG of it, the chart has no drawing. */
export async function drawCharts(document: Document, theme: Theme, host: Host): Promise<NodeTable<Asset>> {
  const charts = [...walk(document)].filter((node): node is Chart => node.type === 'chart');
  const drawn = await Promise.all(
    charts.map(async (chart) => [chart.id, await chartAsset(chart, theme, host)] as const),
  );
  return Object.fromEntries(drawn.flatMap(([id, asset]) => (asset === undefined ? [] : [[id, asset]])));
}

async function chartAsset(chart: Chart, theme: Theme, host: Host): Promise<Asset | undefined> {
  const { svg, widthPx, heightPx } = drawChart(chart, chartLookOf(theme));
  const raster = await host.rasterizeSvg(svg, widthPx * rasterScale);
  if (!raster.ok) return undefined;
  const fallback: RasterAsset = {
    type: 'raster',
    ...raster.image,
    hash: await sha256Hex(raster.image.bytes),
  };
  return {
    type: 'vector',
    svg,
    widthPx,
    heightPx,
    hash: await sha256Hex(new TextEncoder().encode(svg)),
    fallback,
  };
}
