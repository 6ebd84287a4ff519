import type { Block, Heading, Paragraph } from '@octavo/core';
import { plainText } from '@octavo/core';
import { blocksHeightPt } from '../../measure/block-height.ts';
import type { MeasureContext } from '../../measure/measure-context.ts';
import { indentStepPt } from '../../measure/paragraphs-height.ts';
import { sentenceEnds } from '../condense/sentence-ends.ts';
import { sliceInlines } from '../condense/slice-inlines.ts';
import { explode } from '../pieces/explode.ts';

/** The space that a part of a block may take. */
export interface Room {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly scale: number;
}

/** A block in two: what fits, and what does not. */
export interface SplitBlock {
  readonly head: Block;
  readonly rest: readonly Block[];
}

/** Parts a block of text that is taller than its room; `undefined` when not even its first line fits. */
export function splitBlock(block: Block, room: Room, context: MeasureContext): SplitBlock | undefined {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return splitInlines(block, room, context);
    case 'list': {
      const [item] = block.children;
      if (item === undefined) return undefined;
      const hold = (children: readonly Block[]): Block => ({ ...block, children: [{ ...item, children }] });
      return splitChildren(item.children, hold, room, context);
    }
    case 'definitionList': {
      const [item] = block.children;
      if (item === undefined) return undefined;
      const hold = (children: readonly Block[]): Block => ({
        ...block,
        children: [{ ...item, definitions: [children] }],
      });
      return splitChildren(item.definitions.flat(), hold, room, context);
    }
    case 'blockQuote':
    case 'callout': {
      const split = splitChildren(block.children, (children) => ({ ...block, children }), room, context);
      if (split === undefined) return undefined;
      const untitled = block.type === 'callout' ? { ...block, title: [] } : block;
      return { head: split.head, rest: [{ ...untitled, children: split.rest }] };
    }
    case 'mathBlock':
      // Half a formula is none.
      if (context.formulas.get(block.id)?.type === 'set') return undefined;
      return splitLines(block.value.split('\n'), (value) => ({ ...block, value }), room, context);
    default:
      return undefined;
  }
}

/** As many children as fit, and a part of the next when it is the first. */
function splitChildren(
  children: readonly Block[],
  hold: (children: readonly Block[]) => Block,
  room: Room,
  context: MeasureContext,
): SplitBlock | undefined {
  const parts = children.flatMap(explode);
  const count = countFitting(parts.length, (length) => fits(hold(parts.slice(0, length)), room, context));
  if (count > 0)
    return count < parts.length ? { head: hold(parts.slice(0, count)), rest: parts.slice(count) } : undefined;
  const [first, ...others] = parts;
  if (first === undefined) return undefined;
  const inner = {
    ...room,
    widthPt: room.widthPt - indentStepPt,
    heightPt: room.heightPt - blocksHeightPt([hold([])], room.widthPt, room.scale, context),
  };
  const split = splitBlock(first, inner, context);
  return split === undefined ? undefined : { head: hold([split.head]), rest: [...split.rest, ...others] };
}

/** Parts a paragraph behind the last sentence that fits, or behind the last word when the first sentence is too long. */
function splitInlines(
  block: Paragraph | Heading,
  room: Room,
  context: MeasureContext,
): SplitBlock | undefined {
  const text = plainText(block.children);
  const candidates = text.slice(0, mostCharacters(room, context));
  const head = (end: number): Block => ({ ...block, children: sliceInlines(block.children, 0, end) });
  const lastFitting = (ends: readonly number[]): number | undefined =>
    ends[countFitting(ends.length, (length) => fits(head(ends[length - 1] ?? 0), room, context)) - 1];
  const end = lastFitting(sentenceEnds(candidates)) ?? lastFitting(wordEnds(candidates)) ?? 0;
  if (end <= 0 || end >= text.length) return undefined;
  const restStart = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  const rest: Block = { ...block, children: sliceInlines(block.children, restStart, text.length) };
  return { head: head(end), rest: [rest] };
}

/** More characters than any text that fits can have: at 0.2 em each, narrower than the narrowest words. */
function mostCharacters({ widthPt, heightPt }: Room, { slide }: MeasureContext): number {
  return Math.ceil((heightPt / slide.minimumSizePt) * (widthPt / (slide.minimumSizePt * 0.2)));
}

function splitLines(
  lines: readonly string[],
  hold: (value: string) => Block,
  room: Room,
  context: MeasureContext,
): SplitBlock | undefined {
  const count = countFitting(lines.length, (length) =>
    fits(hold(lines.slice(0, length).join('\n')), room, context),
  );
  if (count === 0 || count >= lines.length) return undefined;
  return { head: hold(lines.slice(0, count).join('\n')), rest: [hold(lines.slice(count).join('\n'))] };
}

/** The offsets behind words; text without spaces is parted after any few characters. */
function wordEnds(text: string): readonly number[] {
  const ends: number[] = [];
  const pattern = /\S{1,40}/gu;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    ends.push(pattern.lastIndex);
  return ends;
}

function fits(block: Block, room: Room, context: MeasureContext): boolean {
  return blocksHeightPt([block], room.widthPt, room.scale, context) <= room.heightPt;
}

/** The largest count for which a condition that grows harder still holds. */
function countFitting(limit: number, holds: (count: number) => boolean): number {
  let low = 0;
  let high = limit;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
