import type { Inline } from '../../model/node-map.ts';

/** The inlines of a block without the white space before their first word, which no browser shows: also after an empty anchor or a comment. */
export function withoutLeadingSpace(inlines: readonly Inline[]): readonly Inline[] {
  const first = inlines.findIndex((inline) => !isInvisible(inline));
  const inline = inlines[first];
  if (inline?.type !== 'text') return inlines;
  const value = inline.value.trimStart();
  if (value === inline.value) return inlines;
  const rest = inlines.slice(first + 1);
  const before = inlines.slice(0, first);
  if (value !== '') return [...before, { ...inline, value }, ...rest];
  return [...before, ...withoutLeadingSpace(rest)];
}

function isInvisible(inline: Inline): boolean {
  return inline.type === 'comment' || (inline.type === 'span' && inline.children.length === 0);
}
