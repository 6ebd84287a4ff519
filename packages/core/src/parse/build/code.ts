import type { Code } from 'mdast';
import type { Block } from '../../model/node-map.ts';
import type { BuildContext } from './build-context.ts';
import { buildChart } from './chart.ts';
import { nodeBase, positionOf } from './node-base.ts';
import { splitTrailingAttributes } from './parse-attributes.ts';

/** A block of code; one in the language `chart` is a chart, one in `math` a formula (GitHub's form). */
export function buildCode(node: Code, context: BuildContext): readonly Block[] {
  if (node.lang === 'chart' && context.syntax.charts && context.parseYaml !== undefined) {
    const chart = buildChart(node, context.parseYaml);
    if (chart.ok) return [chart.chart];
    context.report('chart-invalid', { reason: chart.reason }, positionOf(node));
  }
  if (node.lang === 'math' && context.syntax.math)
    return [{ ...nodeBase(node), type: 'mathBlock', value: node.value }];
  const info = context.syntax.attributes ? splitTrailingAttributes(node.meta ?? '') : undefined;
  const meta = info?.text ?? node.meta ?? '';
  return [
    {
      ...nodeBase(node, info?.attributes),
      type: 'codeBlock',
      ...(node.lang === null || node.lang === undefined ? {} : { language: node.lang }),
      ...(meta === '' ? {} : { meta }),
      value: node.value,
    },
  ];
}
