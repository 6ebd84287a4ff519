import type { Inline } from '@octavo/core';
import { childrenOf, mapChildren, plainText } from '@octavo/core';

/** The inlines between two offsets of their plain text. Marks without words stay with what stands before them. */
export function sliceInlines(inlines: readonly Inline[], from: number, to: number): readonly Inline[] {
  const result: Inline[] = [];
  let offset = 0;
  for (const inline of inlines) {
    const length = plainText([inline]).length;
    const start = Math.max(0, from - offset);
    const end = Math.min(length, to - offset);
    const isInside = length === 0 ? offset <= to && (offset > from || from === 0) : start < end;
    if (isInside) result.push(start === 0 && end === length ? inline : sliceInline(inline, start, end));
    offset += length;
  }
  return result;
}

function sliceInline(inline: Inline, start: number, end: number): Inline {
  if (inline.type === 'text' || inline.type === 'inlineCode' || inline.type === 'inlineMath') {
    return { ...inline, value: inline.value.slice(start, end) };
  }
  if (childrenOf(inline).length === 0) return inline;
  // An inline's children are inlines.
  return mapChildren(inline, (children) => sliceInlines(children as readonly Inline[], start, end));
}
