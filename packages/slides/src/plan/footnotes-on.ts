import type { Node, ResolvedDocument, ResolvedFootnote } from '@octavo/core';
import { walk } from '@octavo/core';
import type { SlideFootnote } from '../deck.ts';

/** The footnotes whose marks stand among nodes, or in such footnotes themselves, each once, by their numbers. */
export function footnotesOn(nodes: readonly Node[], resolved: ResolvedDocument): readonly SlideFootnote[] {
  if (resolved.footnotes.length === 0) return [];
  const numbers = new Set<number>();
  const pending = [...nodes];
  for (const root of pending) {
    for (const node of walk(root)) {
      const number = node.type === 'footnoteReference' ? resolved.footnoteNumbers[node.id] : undefined;
      if (number === undefined || numbers.has(number)) continue;
      numbers.add(number);
      const note = resolved.footnotes[number - 1];
      if (note !== undefined) pending.push(note.definition);
    }
  }
  return [...numbers]
    .toSorted((left, right) => left - right)
    .flatMap((number) => footnote(resolved.footnotes[number - 1], number));
}

function footnote(note: ResolvedFootnote | undefined, number: number): readonly SlideFootnote[] {
  return note === undefined ? [] : [{ number, definition: note.definition }];
}
