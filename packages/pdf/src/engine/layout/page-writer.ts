import { PdfmakePageElementWriter } from '../internals/pdfmake.ts';
import type { DocumentContext, Line, PagePosition } from '../internals/pdfmake-types.ts';
import { TypesetLine } from '../text/typeset-line.ts';
import type { NoteStrip } from './note-strips.ts';
import { notesOf } from './page-notes.ts';

/** Room between text and notes, in the middle of which the rule stands. */
export const noteGapPt = 14;

/** Notes carried over take no more of a page than this, as long as text waits. */
const carriedShare = 0.6;

/** The lines of a note that goes on over the page which stand beside its mark. */
const fewestLines = 2;

/** Notes of so many lines are not divided as long as their mark can move to the next page with them. */
const longestUndividedNote = 6;

/** Puts the notes of each line at the foot of its page, and loses nothing that is too tall for a page. */
export class PageWriter extends PdfmakePageElementWriter {
  readonly #waiting: Map<string, readonly NoteStrip[]>;
  #carried: NoteStrip[] = [];
  /** Whether the first of the carried strips is the rest of a note that has begun. */
  #isDivided = false;
  /** Room that what comes next on this page has been promised: notes that can go on over the page leave it free. */
  heldPt = 0;

  /** Notes are taken out of the map as they are placed. */
  constructor(context: DocumentContext, notes: Map<string, readonly NoteStrip[]>) {
    super(context);
    // Each table within a table listens for page changes.
    this.setMaxListeners(0);
    this.#waiting = notes;
  }

  /** A writer for other pages, with the notes that wait here. */
  besides(context: DocumentContext): PageWriter {
    return new PageWriter(context, this.#waiting);
  }

  /** Whether notes are left that no page had room for. */
  get hasCarriedNotes(): boolean {
    return this.#carried.length > 0;
  }

  /** The room that notes need at least if their marks are to stand on this page. */
  noteRoomPt(notes: readonly string[]): number {
    return this.transactionLevel > 0 || notes.length === 0 ? 0 : this.#roomFor(notes);
  }

  /** Puts the notes of what stands above this point at the foot of the page: for content that is placed line by line elsewhere. */
  placeNotes(notes: readonly string[]): void {
    if (this.transactionLevel > 0) return;
    this.heldPt = 0;
    this.#noteTextBottom();
    this.#placeNotes(notes);
  }

  override addLine(line: Line, dontUpdateContextPosition?: boolean, index?: number): PagePosition | false {
    const position = super.addLine(line, dontUpdateContextPosition, index);
    if (this.transactionLevel === 0 && line instanceof TypesetLine) {
      this.#noteTextBottom();
      this.#placeNotes(line.notes);
    }
    return position;
  }

  override alignLine(line: Line): void {
    if (!(line instanceof TypesetLine)) {
      super.alignLine(line);
      return;
    }
    const freePt = this.context().availableWidth - line.getWidth();
    if (line.alignment === 'right') line.x += freePt;
    if (line.alignment === 'center') line.x += freePt / 2;
  }

  override moveToNextPage(orientation?: string): void {
    super.moveToNextPage(orientation);
    if (this.transactionLevel === 0) this.#placeCarried();
  }

  /** A block that was put together before it is placed: its notes need room where it will stand. */
  override commitUnbreakableBlock(forcedX?: number, forcedY?: number): void {
    const isFlow = this.transactionLevel === 1 && forcedX === undefined && forcedY === undefined;
    const notes = isFlow ? this.#notesInBlock() : [];
    if (notes.length > 0) this.#turnPageFor(notes);
    super.commitUnbreakableBlock(forcedX, forcedY);
    if (this.transactionLevel > 0) return;
    if (isFlow) this.#noteTextBottom();
    this.#placeNotes(notes);
  }

  /** What fits on no page is placed all the same: rather over the edge than lost. */
  override _fitOnPage(add: () => PagePosition | false): PagePosition | false {
    const position = super._fitOnPage(add);
    if (position !== false) return position;
    const context = this.context();
    const { availableHeight, y } = context;
    context.availableHeight = Number.POSITIVE_INFINITY;
    const forced = add();
    context.availableHeight = availableHeight - (context.y - y);
    return forced;
  }

  #notesInBlock(): readonly string[] {
    const items = this.context().pages[0]?.items ?? [];
    return items.flatMap(({ item }) => (item instanceof TypesetLine ? item.notes : []));
  }

  #turnPageFor(notes: readonly string[]): void {
    const block = this.context();
    const outer = this.contextStack.at(-1);
    if (outer === undefined) return;
    const neededPt = block.y + this.#roomFor(notes);
    if (neededPt <= outer.availableHeight || outer.y <= outer.pageMargins.top) return;
    this._context = outer;
    const level = this.transactionLevel;
    this.transactionLevel = 0;
    this.moveToNextPage();
    this.transactionLevel = level;
    this._context = block;
  }

  #roomFor(notes: readonly string[]): number {
    let roomPt = 0;
    let isFirst = notesOf(this.#outerPage()).strips.length === 0;
    for (const note of notes) {
      const strips = this.#waiting.get(note);
      if (strips === undefined) continue;
      roomPt += beginningPt(strips) + (isFirst ? noteGapPt : 0);
      isFirst = false;
    }
    return roomPt;
  }

  #outerPage() {
    return (this.contextStack[0] ?? this.context()).getCurrentPage();
  }

  #placeNotes(notes: readonly string[]): void {
    for (const note of notes) {
      const strips = this.#waiting.get(note);
      if (strips === undefined) continue;
      this.#waiting.delete(note);
      // Notes stand in the order of their marks: behind one that is carried over, none is placed.
      const placed = this.#carried.length > 0 ? 0 : this.#placeStrips(strips, this.#freePt() - this.heldPt);
      if (this.#carried.length === 0) this.#isDivided = placed > 0 && placed < strips.length;
      this.#carried.push(...strips.slice(placed));
    }
  }

  #placeCarried(): void {
    if (this.#carried.length === 0) return;
    const page = this.context().getCurrentPage();
    notesOf(page).isContinued ||= this.#isDivided && notesOf(page).strips.length === 0;
    const isEmpty = notesOf(page).textBottomPt === 0 && notesOf(page).strips.length === 0;
    const roomPt = this.#freePt() * (isEmpty ? carriedShare : 1);
    const placed = this.#placeStrips(this.#carried, roomPt);
    // A strip higher than its share is placed on an empty page all the same, so that the notes come to an end.
    const forced =
      placed === 0 && isEmpty ? this.#placeStrips(this.#carried.slice(0, 1), Number.POSITIVE_INFINITY) : 0;
    this.#carried = this.#carried.slice(placed + forced);
    this.#isDivided = this.#carried.length > 0;
  }

  #placeStrips(strips: readonly NoteStrip[], roomPt: number): number {
    const notes = notesOf(this.context().getCurrentPage());
    const gapPt = notes.strips.length === 0 ? noteGapPt : 0;
    let heightPt = gapPt;
    let count = 0;
    for (const strip of strips) {
      if (heightPt + strip.heightPt > roomPt + 0.01) break;
      heightPt += strip.heightPt;
      count += 1;
    }
    if (count === 0) return 0;
    notes.strips.push(...strips.slice(0, count));
    this.#reserve(heightPt);
    return count;
  }

  /** Room left for notes: below this column, and below the lowest text beside it. */
  #freePt(): number {
    const context = this.context();
    const page = context.getCurrentPage();
    const notes = notesOf(page);
    const bottomPt = page.pageSize.height - page.pageMargins.bottom - notes.heightPt;
    return Math.min(context.availableHeight, bottomPt - notes.textBottomPt);
  }

  #reserve(heightPt: number): void {
    const context = this.context();
    notesOf(context.getCurrentPage()).heightPt += heightPt;
    context.availableHeight -= heightPt;
    for (const snapshot of context.snapshots) {
      if (snapshot.page === context.page) snapshot.availableHeight -= heightPt;
      if (snapshot.bottomMost?.page === context.page) snapshot.bottomMost.availableHeight -= heightPt;
    }
  }

  #noteTextBottom(): void {
    const context = this.context();
    const notes = notesOf(context.getCurrentPage());
    notes.textBottomPt = Math.max(notes.textBottomPt, context.y);
  }
}

/** The part of a note that must stand beside its mark: all of a short one, the beginning of one that may go on. */
function beginningPt(strips: readonly NoteStrip[]): number {
  const beginning = strips.slice(0, beginningCount(strips));
  return beginning.reduce((sum, strip) => sum + strip.heightPt, 0);
}

/** Two lines of text and what stands above them: a note that begins with a box has its rule and padding before the first. */
function beginningCount(strips: readonly NoteStrip[]): number {
  if (strips.length <= longestUndividedNote) return strips.length;
  let lines = 0;
  const second = strips.findIndex(({ items }) => {
    if (items.some(({ item }) => item instanceof TypesetLine)) lines += 1;
    return lines === fewestLines;
  });
  return second === -1 ? strips.length : second + 1;
}
