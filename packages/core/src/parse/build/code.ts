import type { Code } from 'mdast';
import type { Block } from '../../model/node-map.ts';
import type { Attributes } from '../../model/nodes/base.ts';
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
  const { language, meta, attributes } = readInfo(node, context);
  return [
    {
      ...nodeBase(node, attributes),
      type: 'codeBlock',
      ...(language === undefined ? {} : { language }),
      ...(meta === '' ? {} : { meta }),
      value: node.value,
    },
  ];
}

interface CodeInfo {
  readonly language?: string | undefined;
  readonly meta: string;
  readonly attributes?: Attributes | undefined;
}

/** What stands behind the fence: a language, words and attributes, or attributes alone, the first class the language (Pandoc's form). */
function readInfo({ lang, meta }: Code, { syntax }: BuildContext): CodeInfo {
  const plain = { language: lang ?? undefined, meta: meta ?? '' };
  if (!syntax.attributes) return plain;
  const info = splitTrailingAttributes([lang, meta].filter(Boolean).join(' '));
  if (info === undefined) return plain;
  if (info.text !== '') {
    const [language = '', ...words] = info.text.split(' ');
    return { language, meta: words.join(' '), attributes: info.attributes };
  }
  const { classes: [language, ...classes] = [], ...others } = info.attributes;
  const attributes = { ...others, ...(classes.length === 0 ? {} : { classes }) };
  return { language, meta: '', ...(Object.keys(attributes).length === 0 ? {} : { attributes }) };
}
