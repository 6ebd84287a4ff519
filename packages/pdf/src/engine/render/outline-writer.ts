import type { OutlineItem, PdfDocument } from '../internals/pdfmake-types.ts';
import type { OutlineEntry } from '../text/typeset-line.ts';

/** Adds entries to the outline in reading order; an entry belongs to the nearest one before it of a higher level. */
export class OutlineWriter {
  readonly #open: { readonly level: number; readonly item: OutlineItem }[] = [];

  constructor(readonly document: PdfDocument) {}

  add({ level, text }: OutlineEntry, topPt: number): void {
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    const parent = this.#open.at(-1)?.item ?? this.document.outline;
    // pdfkit counts `left` from the right edge.
    const place = {
      expanded: level < 2,
      fit: false,
      top: Math.max(0, topPt - 6),
      left: this.document.page.width,
      zoom: 0,
    };
    this.#open.push({ level, item: parent.addItem(text, place) });
  }
}
