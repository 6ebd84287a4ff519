import type { Text as MdastText } from 'mdast';
import type { Inline } from '../../model/node-map.ts';
import type { Position } from '../../model/nodes/base.ts';
import type { BuildContext } from './build-context.ts';
import type { Neighbours } from './build-inlines.ts';
import { joinLineEnds } from './line-ends.ts';
import type { UnnamedBase } from './node-base.ts';
import { nodeBase } from './node-base.ts';

/** `[@fig:port]`: the prefix tells it from a citation and from a handle in brackets; `{.page}` asks for its page. */
const crossReference = /\[@((?:fig|tbl|sec|eq|lst):[\p{L}\p{N}_.-]+)\](\{\.page\})?/gu;

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

/** Where `raw` stands first within a place of the source; the whole place where it is not written so. */
function placeWithin(place: Position, raw: string, source: string): Position {
  const written = source.slice(place.start.offset, place.end.offset);
  const index = written.indexOf(raw);
  if (index < 0) return place;
  const lines = written.slice(0, index).split('\n');
  const last = lines.at(-1) ?? '';
  const start = {
    line: place.start.line + lines.length - 1,
    column: (lines.length === 1 ? place.start.column : 1) + last.length,
    offset: place.start.offset + index,
  };
  return { start, end: { ...start, column: start.column + raw.length, offset: start.offset + raw.length } };
}
