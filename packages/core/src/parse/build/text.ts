import type { Text as MdastText } from 'mdast';
import type { Inline } from '../../model/node-map.ts';
import type { BuildContext } from './build-context.ts';
import type { Neighbours } from './build-inlines.ts';
import { joinLineEnds } from './line-ends.ts';
import { nodeBase } from './node-base.ts';

/** `[@fig:port]`: the prefix tells it from a citation and from a handle in brackets. */
const crossReference = /\[@((?:fig|tbl|sec|eq|lst):[\p{L}\p{N}_.-]+)\]/gu;

/** Text, with its soft line ends joined and its cross-references found. */
export function buildText(
  node: MdastText,
  { before, after }: Neighbours,
  context: BuildContext,
): readonly Inline[] {
  const value = joinLineEnds(node.value, before, after);
  if (value === '') return [];
  if (!context.syntax.crossReferences || !value.includes('[@'))
    return [{ ...nodeBase(node), type: 'text', value }];
  return splitReferences(node, value);
}

function splitReferences(node: MdastText, value: string): readonly Inline[] {
  const inlines: Inline[] = [];
  let end = 0;
  for (const match of value.matchAll(crossReference)) {
    if (match.index > end)
      inlines.push({ ...nodeBase(node), type: 'text', value: value.slice(end, match.index) });
    inlines.push({ ...nodeBase(node), type: 'crossReference', target: match[1] ?? '', raw: match[0] });
    end = match.index + match[0].length;
  }
  if (end < value.length) inlines.push({ ...nodeBase(node), type: 'text', value: value.slice(end) });
  return inlines;
}
