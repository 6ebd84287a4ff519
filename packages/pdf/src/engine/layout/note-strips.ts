import type { PageItem } from '../internals/pdfmake-types.ts';
import { divideContent, itemsBetween } from './table/laid-out-content.ts';

/** A part of a note that is not divided: a line, or things beside one another. Its items count from its own top. */
export interface NoteStrip {
  readonly heightPt: number;
  readonly items: readonly PageItem[];
}

/** Cuts what was laid out on one endless page into strips, so that a long note can go on over the page. */
export function noteStrips(items: readonly PageItem[], heightPt: number): readonly NoteStrip[] {
  const content = divideContent(items, heightPt);
  const { cutsPt, strips } = content;
  return strips.map((_, at) => ({
    heightPt: (cutsPt[at + 1] ?? 0) - (cutsPt[at] ?? 0),
    items: itemsBetween(content, [at, at + 1], { leftPt: 0, topPt: 0, isOnly: false }),
  }));
}
