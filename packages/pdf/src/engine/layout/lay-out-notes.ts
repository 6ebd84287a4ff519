import type { EngineContent } from '../definition/engine-blocks.ts';
import type { PageItem } from '../internals/pdfmake-types.ts';
import type { NoteStrip } from './note-strips.ts';
import { noteStrips } from './note-strips.ts';

/** Lays out the body of each note before the text, so that its height is known when its mark is met. */
export function layOutNotes(
  notes: Readonly<Record<string, EngineContent>>,
  layOut: (
    body: EngineContent,
    key: string,
  ) => { readonly items: readonly PageItem[]; readonly heightPt: number },
): ReadonlyMap<string, readonly NoteStrip[]> {
  return new Map(
    Object.entries(notes).map(([key, body]) => {
      const { items, heightPt } = layOut(body, key);
      return [key, noteStrips(items, heightPt)];
    }),
  );
}
