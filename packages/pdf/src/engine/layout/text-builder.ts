import type { LayoutNode } from '../internals/layout-node.ts';
import type { TypesetLine } from '../text/typeset-line.ts';
import { beginningOfSeen, endOfSeen, linesForPage } from './break-paragraph.ts';
import { ColumnContext } from './column-context.ts';
import type { SetText } from './estimate-height.ts';
import { textAfter, textOf } from './estimate-height.ts';
import { FloatBuilder } from './float-builder.ts';
import type { FlushPages } from './flush-pages.ts';
import { notePosition } from './note-position.ts';
import type { OutlineLevels } from './outline-of.ts';
import { outlineOf } from './outline-of.ts';
import { isAtTop } from './page-room.ts';
import { PageWriter } from './page-writer.ts';

/** A paragraph that was to begin with a large letter, and does not. */
export interface MissedInitial {
  /** What it was made of. */
  readonly origin: string | undefined;
  /** How it begins. */
  readonly words: string;
}

/** Sets the lines of texts on their pages: no widows, no orphans, and notes beside their marks. */
export class TextBuilder extends FloatBuilder {
  /** Down to where the blocks that are kept together now will reach. */
  protected kept = { page: -1, bottomPt: 0 };
  /** Paragraphs that were to begin with a large letter, and do not. */
  readonly missedInitials: MissedInitial[] = [];
  /** Where pages are to end on one line. */
  protected flush: FlushPages | undefined;
  readonly #outlineLevels: OutlineLevels = new Map();

  override processLeaf(node: LayoutNode): void {
    let text = textOf(node, this.writer.context().availableWidth);
    // Laid out once more, as a repeated header is, a node needs lines of its own.
    node._lines = undefined as never;
    let first = markFirstLine(text, node, this.#outlineLevels);
    if (text.paragraph?.base.dropCap !== undefined && first?.initialLines === 0) {
      this.missedInitials.push(missedInitial(first));
    }
    let done = 0;
    while (done < text.lines.length) {
      const count = this.#linesHere(text, done);
      const end = done + count;
      // Blank lines of code are room between others: at the end of a page and at the beginning of the next there is none.
      const isCode = text.paragraph?.base.preserveLeadingSpaces === true;
      const isTrimmed = isCode && count > 0 && end < text.lines.length;
      this.#addLines(text.lines.slice(done, isTrimmed ? endOfSeen(text.lines, done, end) : end), node, first);
      done = isTrimmed ? beginningOfSeen(text.lines, end) : end;
      if (done === text.lines.length) return;
      this.turnPageWithFloats();
      const { availableWidth: widthPt } = this.writer.context();
      if (!this.#isUneven() || Math.abs(widthPt - text.widthPt) < 0.01) continue;
      text = textAfter(text, done, { node, widthPt });
      if (!text.isRest) first = markFirstLine(text, node, this.#outlineLevels);
      done = 0;
    }
  }

  /** Whether text runs through columns that are not all equally wide. */
  #isUneven(): boolean {
    const context = this.writer.context();
    return context instanceof ColumnContext && context.isUneven;
  }

  #addLines(lines: readonly TypesetLine[], node: LayoutNode, first: TypesetLine | undefined): void {
    for (const [index, line] of lines.entries()) {
      if (line.notes.length > 0) this.#hold(lines.slice(index + 1));
      const position = this.writer.addLine(line);
      if (position !== false) notePosition(node, position);
      if (line === first) this.placeMarkers(line.y + line.getAscenderHeight());
    }
  }

  /** Keeps the room of lines that are to stand on this page, and of what is kept with them, from the notes of a line above. */
  #hold(lines: readonly TypesetLine[]): void {
    if (!(this.writer instanceof PageWriter)) return;
    const { page, y } = this.writer.context();
    const linesPt = lines.reduce((sum, line) => sum + line.getHeight(), 0);
    const notesPt = this.writer.noteRoomPt(lines.flatMap((line) => line.notes));
    const keptPt = this.kept.page === page ? this.kept.bottomPt - y : 0;
    this.writer.heldPt = Math.max(linesPt + notesPt, keptPt);
  }

  /** How many of the lines from `start` on are set before the page is turned; 0 when it is turned first. */
  #linesHere({ lines, isRest }: SetText, start: number): number {
    const writer = this.writer;
    const rest = start === 0 ? lines : lines.slice(start);
    if (writer.transactionLevel > 0 || !(writer instanceof PageWriter)) return rest.length;
    const roomPt = this.roomPt();
    const notes: string[] = [];
    let heightPt = 0;
    let notesPt = 0;
    let fitting = 0;
    for (const line of rest) {
      heightPt += line.getHeight();
      if (line.notes.length > 0) {
        notes.push(...line.notes);
        notesPt = writer.noteRoomPt(notes);
      }
      if (heightPt + notesPt > roomPt + 0.01) break;
      fitting += 1;
    }
    return linesForPage(rest, { fitting, isTop: isAtTop(writer), isBeginning: start === 0 && !isRest });
  }

  /** Room for text on this page: a facing page may end above its foot, and this one then ends beside it. */
  protected roomPt(): number {
    const { availableHeight, pages, page } = this.writer.context();
    return availableHeight - (this.flush?.shortPt(pages, page) ?? 0);
  }

  /** Room that notes need on this page. */
  protected noteRoomPt(notes: readonly string[]): number {
    return this.writer instanceof PageWriter ? this.writer.noteRoomPt(notes) : 0;
  }
}

function missedInitial({ segments }: TypesetLine): MissedInitial {
  const words = segments.map(({ text }) => text).join('');
  return { origin: segments[0]?.style.origin, words: words.slice(0, 30).trim() };
}

/** What a reference or the outline leads to is a text's first line, which is given back. */
function markFirstLine(
  { lines: [line] }: SetText,
  node: LayoutNode,
  levels: OutlineLevels,
): TypesetLine | undefined {
  if (line === undefined) return undefined;
  if (node.id !== undefined) {
    line.id = node.id;
    line._node = node;
  }
  if (node.otherIds !== undefined) line.otherIds = node.otherIds;
  const outline = outlineOf(node, levels);
  if (outline !== undefined) line.outline = outline;
  if (node.comment !== undefined) line.comment = node.comment;
  return line;
}
