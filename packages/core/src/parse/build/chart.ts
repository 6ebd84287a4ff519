import type { Code } from 'mdast';
import type { Chart, ChartSeries } from '../../model/nodes/chart.ts';
import { nodeBase } from './node-base.ts';
import { splitTrailingAttributes } from './parse-attributes.ts';

type ChartResult =
  | { readonly ok: true; readonly chart: Chart }
  | { readonly ok: false; readonly reason: string };

const kinds: ReadonlySet<unknown> = new Set(['bar', 'column', 'line', 'pie']);

/** Reads the YAML of a chart block. */
export function buildChart(node: Code, parseYaml: (text: string) => unknown): ChartResult {
  let data: unknown;
  try {
    data = parseYaml(node.value);
  } catch (error) {
    return {
      ok: false,
      reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    };
  }
  if (typeof data !== 'object' || data === null) return { ok: false, reason: 'it is not a mapping' };
  const { kind = 'bar', title, unit, categories, series } = data as Readonly<Record<string, unknown>>;
  if (!isKind(kind)) return { ok: false, reason: `\`kind\` is ${JSON.stringify(kind)}` };
  if (!Array.isArray(categories) || categories.length === 0)
    return { ok: false, reason: '`categories` is not a list' };
  if (!Array.isArray(series) || series.length === 0) return { ok: false, reason: '`series` is not a list' };
  const rows = series.map((entry) => readSeries(entry, categories.length));
  if (!rows.every((row) => row !== undefined)) {
    return { ok: false, reason: 'a series lacks its name, or has not one number for each category' };
  }
  const attributes = splitTrailingAttributes(node.meta ?? '')?.attributes;
  return {
    ok: true,
    chart: {
      ...nodeBase(node, attributes),
      type: 'chart',
      kind,
      ...(typeof title === 'string' ? { title } : {}),
      ...(typeof unit === 'string' ? { unit } : {}),
      categories: categories.map(String),
      series: rows,
    },
  };
}

function isKind(value: unknown): value is Chart['kind'] {
  return kinds.has(value);
}

function readSeries(entry: unknown, length: number): ChartSeries | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { name, values } = entry as Readonly<Record<string, unknown>>;
  if (typeof name !== 'string' || !Array.isArray(values) || values.length !== length) return undefined;
  if (!values.every((value) => value === null || (typeof value === 'number' && Number.isFinite(value))))
    return undefined;
  return { name, values };
}
