import type { Page } from '../internals/pdfmake-types.ts';
import type { NoteStrip } from './note-strips.ts';

/** The notes at the foot of a page: what is to be drawn, and how much room it takes. */
export interface PageNotes {
  heightPt: number;
  readonly strips: NoteStrip[];
  /** Whether the first of them goes on from the page before. */
  isContinued: boolean;
  /** The lowest point of the text on the page so far. */
  textBottomPt: number;
}

const notesByPage = new WeakMap<Page, PageNotes>();

/** The notes of a page, none at first. */
export function notesOf(page: Page): PageNotes {
  let notes = notesByPage.get(page);
  if (notes === undefined) {
    notes = { heightPt: 0, strips: [], isContinued: false, textBottomPt: 0 };
    notesByPage.set(page, notes);
  }
  return notes;
}
