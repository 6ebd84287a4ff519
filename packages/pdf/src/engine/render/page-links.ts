import type { PdfDocument } from '../internals/pdfmake-types.ts';

/** Whole pages that links lead to, as named destinations: a link may stand before its page is made, and after. */
export class PageLinks {
  readonly #asked = new Set<number>();

  /** The name of the destination for a page, counted from 1. */
  nameOf(page: number): string {
    this.#asked.add(page);
    return destinationOf(page);
  }

  /** Says where the pages that were asked for are, once all are made; a link to one that there is not leads nowhere. */
  place({ _root: { data } }: PdfDocument): void {
    for (const page of this.#asked) {
      const reference = data.Pages.data.Kids[page - 1];
      if (reference === undefined) continue;
      data.Names?.data.Dests?.add(destinationOf(page), [reference, 'XYZ', null, null, null]);
    }
  }
}

const destinationOf = (page: number): string => `octavo:page:${page}`;
