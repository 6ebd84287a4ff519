import type { Text as MdastText } from 'mdast';
import type { Inline } from '../../model/node-map.ts';
import type { BuildContext } from './build-context.ts';
import type { Neighbours } from './build-inlines.ts';
import { closeSpaces } from './close-spaces.ts';
import type { UnnamedBase } from './node-base.ts';
import { nodeBase } from './node-base.ts';
import { placeWithin } from './place-within.ts';

/** `[@fig:port]`: the prefix tells it from a citation and from a handle in brackets; `{.page}` asks for its page. */
const crossReference = /\[@((?:fig|tbl|sec|eq|lst):[\p{L}\p{N}_.-]+)\](\{\.page\})?/gu;

/** Text, with its soft line ends joined, its spaces closed and its cross-references found. */
export function buildText(
  node: MdastText,
  { before, after }: Neighbours,
  context: BuildContext,
): readonly Inline[] {
  const value = closeSpaces(node.value, before, after);
  if (value === '') return [];
  if (!context.syntax.crossReferences || !value.includes('[@'))
    return [{ ...nodeBase(node), type: 'text', value }];
  return splitReferences(nodeBase(node), value, context.source);
}

function splitReferences(base: UnnamedBase, value: string, source: string): readonly Inline[] {
  const inlines: Inline[] = [];
  let end = 0;
  let place = base.position;
  for (const match of value.matchAll(crossReference)) {
    const [raw, target = '', page] = match;
    if (match.index > end) inlines.push({ ...base, type: 'text', value: value.slice(end, match.index) });
    const position = place && placeWithin(place, raw, source);
    inlines.push({
      ...base,
      ...(position === undefined ? {} : { position }),
      type: 'crossReference',
      target,
      raw,
      ...(page === undefined ? {} : { form: 'page' as const }),
    });
    // The next one is looked for after this one: the same may stand twice.
    if (place !== undefined && position !== undefined) place = { start: position.end, end: place.end };
    end = match.index + raw.length;
  }
  if (end < value.length) inlines.push({ ...base, type: 'text', value: value.slice(end) });
  return inlines;
}
