import type { Paragraph } from './paragraph.ts';

/** The keys of the notes whose marks stand in a paragraph, in order. */
export function paragraphNotes({ units }: Paragraph): readonly string[] {
  return units.flatMap(({ pieces }) => pieces.flatMap(({ style }) => style.footnote ?? []));
}
