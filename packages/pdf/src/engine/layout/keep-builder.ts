import type { LayoutNode } from '../internals/layout-node.ts';
import { estimateHeight } from './estimate-height.ts';
import { firstPart, firstPartOf, notesIn } from './first-part.ts';
import { isBox } from './is-box.ts';
import { isAtTop, nextPageUnlessAtTop, pageHeightPt } from './page-room.ts';
import { dividesShortCode } from './table/divide-short-code.ts';
import { dividesShortTable } from './table/divide-short-table.ts';
import { TextBuilder } from './text-builder.ts';

/** Turns the page before what is kept together, and would not fit on this one. */
export class KeepBuilder extends TextBuilder {
  /** The table or code that is divided though it is to be kept whole, since what is kept with it stands here. */
  #divided: LayoutNode | undefined;

  /** Whether a table or code that is to be kept whole goes on over the page rather than that much of this one stays empty. */
  #divides(node: LayoutNode, abovePt: number): boolean {
    const notesPt = this.noteRoomPt(notesIn(node));
    const room = { roomPt: this.roomPt() - notesPt, pagePt: pageHeightPt(this.writer), abovePt };
    const { availableWidth } = this.writer.context();
    return dividesShortTable(node, availableWidth, room) || dividesShortCode(node, availableWidth, room);
  }

  /** An unbreakable block begins a new page when it fits there and not here; one taller than a page breaks. */
  protected keepTogether(node: LayoutNode): void {
    if (this.writer.transactionLevel > 0) return;
    if (node.unbreakable !== true) {
      if (isBox(node)) this.#keepBeginning(node);
      return;
    }
    const context = this.writer.context();
    const fullPt = pageHeightPt(this.writer);
    const blockPt = estimateHeight(node, context.availableWidth, fullPt + 1) - (node._margin?.[3] ?? 0);
    const heightPt = blockPt + this.noteRoomPt(notesIn(node));
    const isTooHigh = this.#isTooHigh(heightPt) && heightPt <= fullPt;
    if (isTooHigh && (this.#divided === node || this.#divides(node, 0))) return;
    if (isTooHigh) this.#turnPageUnlessAtTop();
    this.#useRoom(heightPt);
    this.#noteKept(node, blockPt);
  }

  /** A box begins with what must stand at its beginning: its edge is not left behind. */
  #keepBeginning(node: LayoutNode): void {
    const { heightPt, notes } = firstPart(node, this.writer.context().availableWidth);
    const neededPt = heightPt + this.noteRoomPt(notes);
    if (this.#isTooHigh(neededPt) && neededPt < pageHeightPt(this.writer)) this.#turnPageUnlessAtTop();
  }

  /**
   * Whether the page is turned before what needs so much room. One that is to end beside its facing page is not where it would then end yet
   * higher: it is rather filled.
   */
  #isTooHigh(neededPt: number): boolean {
    const { availableHeight } = this.writer.context();
    const roomPt = this.roomPt();
    if (neededPt <= roomPt) return false;
    return neededPt > availableHeight || roomPt <= (this.flush?.leadingPt ?? 0);
  }

  /** A heading, or several, and the beginning of what follows stand on one page, with the notes of both. */
  protected keepWithNext(items: readonly LayoutNode[], start: number): void {
    if (this.writer.transactionLevel > 0) return;
    const together = keptTogether(items, start);
    const kept = together.find(({ keepWithNext }) => keepWithNext !== true);
    if (kept !== undefined) this.turnFor(kept);
    const { heightPt, notes } = firstPartOf(together, this.writer.context().availableWidth);
    const neededPt = heightPt + this.noteRoomPt(notes);
    const isTooHigh = this.#isTooHigh(neededPt) && neededPt < pageHeightPt(this.writer);
    if (isTooHigh && kept?.unbreakable === true) {
      const abovePt = heightPt - estimateHeight(kept, this.writer.context().availableWidth);
      if (this.#divides(kept, abovePt)) {
        const { page, y } = this.writer.context();
        this.#divided = kept;
        this.kept = { page, bottomPt: y + abovePt };
        this.#noteKept(items[start], abovePt);
        return;
      }
    }
    if (isTooHigh) {
      this.#turnPageUnlessAtTop();
      if (neededPt > this.roomPt()) nextPageUnlessAtTop(this.writer);
    }
    this.#useRoom(neededPt);
    const { page, y } = this.writer.context();
    this.kept = { page, bottomPt: y + heightPt };
    this.#noteKept(items[start], heightPt);
  }

  protected isAtTopOfPage(): boolean {
    return this.writer.transactionLevel === 0 && this.writer.context().page > 0 && isAtTop(this.writer);
  }

  /** A page that nothing stands on, and that is to end above its foot, is not turned for that. */
  #turnPageUnlessAtTop(): void {
    const { availableHeight } = this.writer.context();
    if (!isAtTop(this.writer) || this.roomPt() === availableHeight) this.turnPageWithFloats();
  }

  /** What is kept together takes the page as far as its foot where it needs it. */
  #useRoom(heightPt: number): void {
    if (heightPt > this.roomPt()) this.flush?.fill(this.writer.context().getCurrentPage());
  }

  /** From where a block begins, below its room, to the end of what is kept with it. */
  #noteKept(node: LayoutNode | undefined, heightPt: number): void {
    if (this.flush === undefined) return;
    const context = this.writer.context();
    const roomPt = this.isAtTopOfPage() ? 0 : (node?._margin?.[1] ?? 0);
    const top = context.y + roomPt;
    this.flush.keepUndivided(context.getCurrentPage(), { top, bottom: context.y + heightPt });
  }
}

/** Blocks that are kept with the next, and that one; floats go elsewhere. */
function keptTogether(items: readonly LayoutNode[], start: number): readonly LayoutNode[] {
  const together: LayoutNode[] = [];
  for (let index = start; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined || item.float !== undefined) continue;
    together.push(item);
    if (item.keepWithNext !== true) break;
  }
  return together;
}
