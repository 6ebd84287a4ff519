import type { LayoutNode } from '../internals/layout-node.ts';
import type { TypesetLine } from '../text/typeset-line.ts';
import { linesForPage } from './break-paragraph.ts';
import { linesOf } from './estimate-height.ts';
import { FloatBuilder } from './float-builder.ts';
import { isAtTop } from './page-room.ts';
import { PageWriter } from './page-writer.ts';

/** Sets the lines of texts on their pages: no widows, no orphans, and notes beside their marks. */
export class TextBuilder extends FloatBuilder {
  /** Down to where the blocks that are kept together now will reach. */
  protected kept = { page: -1, bottomPt: 0 };

  override processLeaf(node: LayoutNode): void {
    const lines = linesOf(node, this.writer.context().availableWidth);
    // Laid out once more, as a repeated header is, a node needs lines of its own.
    node._lines = undefined as never;
    const [first] = lines;
    if (first !== undefined) markFirstLine(first, node);
    let done = 0;
    while (done < lines.length) {
      const count = this.#linesHere(lines, done);
      if (count === 0) this.turnPageWithFloats();
      const here = lines.slice(done, done + count);
      for (const [index, line] of here.entries()) {
        this.#hold(here.slice(index + 1), line.notes.length > 0);
        const position = this.writer.addLine(line);
        if (position !== false) node.positions.push(position);
        if (line === first) this.placeMarkers(line.y + line.getAscenderHeight());
      }
      done += count;
      if (count > 0 && done < lines.length) this.turnPageWithFloats();
    }
  }

  /** Keeps the room of lines that are to stand on this page, and of what is kept with them, from the notes of a line above. */
  #hold(lines: readonly TypesetLine[], hasNotes: boolean): void {
    if (!hasNotes || !(this.writer instanceof PageWriter)) return;
    const { page, y } = this.writer.context();
    const linesPt = lines.reduce((sum, line) => sum + line.getHeight(), 0);
    const notesPt = this.writer.noteRoomPt(lines.flatMap((line) => line.notes));
    const keptPt = this.kept.page === page ? this.kept.bottomPt - y : 0;
    this.writer.heldPt = Math.max(linesPt + notesPt, keptPt);
  }

  /** How many of the lines from `start` on are set before the page is turned; 0 when it is turned first. */
  #linesHere(lines: readonly TypesetLine[], start: number): number {
    const writer = this.writer;
    const rest = start === 0 ? lines : lines.slice(start);
    if (writer.transactionLevel > 0 || !(writer instanceof PageWriter)) return rest.length;
    const { availableHeight } = writer.context();
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
      if (heightPt + notesPt > availableHeight + 0.01) break;
      fitting += 1;
    }
    return linesForPage(rest, { fitting, isTop: isAtTop(writer), isBeginning: start === 0 });
  }

  /** Room that notes need on this page. */
  protected noteRoomPt(notes: readonly string[]): number {
    return this.writer instanceof PageWriter ? this.writer.noteRoomPt(notes) : 0;
  }
}

function markFirstLine(line: TypesetLine, node: LayoutNode): void {
  if (node.id !== undefined) {
    line.id = node.id;
    line._node = node;
  }
  if (node.outlineLevel !== undefined) {
    line.outline = { level: node.outlineLevel, text: node.outlineText ?? '' };
  }
  if (node.comment !== undefined) line.comment = node.comment;
}
