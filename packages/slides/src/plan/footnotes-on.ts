import type { Node, ResolvedDocument, ResolvedFootnote } from '@octavo/core';
import { walk } from '@octavo/core';
import type { SlideFootnote } from '../deck.ts';

/** The footnotes whose marks stand among nodes, each once, by their numbers. */
export function footnotesOn(nodes: readonly Node[], resolved: ResolvedDocument): readonly SlideFootnote[] {
  if (resolved.footnotes.length === 0) return [];
  const numbers = new Set<number>();
  for (const root of nodes) {
    for (const node of walk(root)) {
      const number = node.type === 'footnoteReference' ? resolved.footnoteNumbers[node.id] : undefined;
      if (number !== undefined) numbers.add(number);
    }
  }
  return [...numbers]
    .toSorted((left, right) => left - right)
    .flatMap((number) => footnote(resolved.footnotes[number - 1], number));
}

function footnote(note: ResolvedFootnote | undefined, number: number): readonly SlideFootnote[] {
  return note === undefined ? [] : [{ number, definition: note.definition }];
}
