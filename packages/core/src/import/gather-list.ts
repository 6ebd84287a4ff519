import type { Wrapping } from './detect-wrapping.ts';
import { isContinued } from './detect-wrapping.ts';
import type { ListMarker } from './find-list-markers.ts';
import type { GatherContext, Gathered } from './gather-context.ts';
import type { ImportListItem } from './import-block.ts';
import { isRule } from './is-rule.ts';
import { joinWrapped } from './join-wrapped.ts';
import { sliceSourceText } from './source-text.ts';
import type { SourceLine } from './split-lines.ts';

/** The list that begins at `index`, if one does. */
export function gatherList(
  lines: readonly SourceLine[],
  index: number,
  context: GatherContext,
): Gathered | undefined {
  if (!context.markers.has(index)) return undefined;
  const items: ImportListItem[] = [];
  const indents: number[] = [];
  let outer: ListMarker | undefined;
  let at = index;
  while (at < lines.length) {
    const marker = context.markers.get(at);
    if (marker === undefined) break;
    const isInner = outer !== undefined && (lines[at]?.indent ?? 0) > (indents[0] ?? 0);
    if (!isInner && outer !== undefined && !follows(outer, marker)) break;
    if (!isInner) outer = marker;
    const end = itemEnd(lines, at, context);
    items.push(makeItem(lines.slice(at, end), marker, indents, context.wrapping));
    at = end;
    while (lines[at]?.content.text === '' && context.markers.has(at + 1)) at += 1;
  }
  return { block: { type: 'list', items }, next: at };
}

/** A number out of turn at the outer level, or a bullet after numbers, begins another list. */
function follows(before: ListMarker, marker: ListMarker): boolean {
  if (before.number === undefined || marker.number === undefined) return before.number === marker.number;
  return marker.number === before.number + 1;
}

function itemEnd(lines: readonly SourceLine[], start: number, { markers, wrapping }: GatherContext): number {
  const indent = lines[start]?.indent ?? 0;
  let end = start + 1;
  while (end < lines.length && !markers.has(end)) {
    const line = lines[end];
    if (line === undefined || line.content.text === '' || isRule(line.content.text)) break;
    if (
      line.indent <= indent &&
      (wrapping.type !== 'wrapped' || !continuesItem(lines, end, wrapping.columns))
    )
      break;
    end += 1;
  }
  return end;
}

function continuesItem(lines: readonly SourceLine[], index: number, columns: number): boolean {
  const before = lines[index - 1];
  const line = lines[index];
  return before !== undefined && line !== undefined && isContinued(before, line, columns);
}

/** `indents` holds the indentation of each open level and is brought up to date. */
function makeItem(
  lines: readonly SourceLine[],
  marker: ListMarker,
  indents: number[],
  wrapping: Wrapping,
): ImportListItem {
  const indent = lines[0]?.indent ?? 0;
  while (indents.length > 1 && indent < (indents.at(-1) ?? 0)) indents.pop();
  if (indents.length === 0 || indent > (indents.at(-1) ?? 0)) indents.push(indent);
  const [first, ...rest] = lines;
  const opening = first === undefined ? [] : [withoutMarker(first, marker)];
  return {
    depth: Math.min(indents.length - 1, 6),
    ...(marker.number === undefined ? {} : { number: marker.number }),
    lines: joinWrapped([...opening, ...rest], wrapping),
  };
}

/** The columns of the marker count on, so that a full line is known for one. */
function withoutMarker(line: SourceLine, marker: ListMarker): SourceLine {
  return { content: sliceSourceText(line.content, marker.length), indent: line.indent + marker.length };
}
