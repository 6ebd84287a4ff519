import type { OutlineItem, PdfDocument } from '../internals/pdfmake-types.ts';
import type { OutlineEntry } from '../text/typeset-line.ts';

/** Adds entries to the outline in reading order; an entry belongs to the one it names, else to the nearest before it of a higher level. */
export class OutlineWriter {
  readonly #open: { readonly level: number; readonly item: OutlineItem }[] = [];
  readonly #named = new Map<string, OutlineItem>();

  constructor(readonly document: PdfDocument) {}

  add({ level, text, id, parentId, isExpanded = level < 2 }: OutlineEntry, topPt: number): void {
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    const above = this.#named.get(parentId ?? '') ?? this.#open.at(-1)?.item;
    const parent = above ?? this.document.outline;
    // pdfkit counts `left` from the right edge.
    const place = {
      expanded: isExpanded,
      fit: false,
      top: Math.max(0, topPt - 6),
      left: this.document.page.width,
      zoom: 0,
    };
    const item = parent.addItem(text, place);
    this.#open.push({ level, item });
    if (id !== undefined) this.#named.set(id, item);
  }
}
