import type { LayoutNode } from '../internals/layout-node.ts';
import { estimateHeight } from './estimate-height.ts';
import { isAtTop, nextPageUnlessAtTop, pageHeightPt } from './page-room.ts';
import { PageWriter } from './page-writer.ts';
import { TableBuilder } from './table-builder.ts';

/** The least part of a page that a float leaves to the text, unless it stands alone there. */
const textShare = 0.25;

/**
 * Blocks that may move (`float: 'top'`) wait for the top of a page, and the text goes on without them: in order, none is lost. Their
 * place in the structure stays that in the definition. A float within a list, a box, a cell or columns stands where it was written.
 */
export class FloatBuilder extends TableBuilder {
  #waiting: LayoutNode[] = [];
  #isPlacing = false;

  /** Lets a block wait for the next page. Says whether it does. */
  protected waitForTop(node: LayoutNode): boolean {
    if (node.float !== 'top' || this.#isPlacing || !this.#isInText()) return false;
    if (this.#waiting.length === 0 && isAtTop(this.writer)) return false;
    this.#waiting.push(node);
    return true;
  }

  /** Turns the page unless nothing stands on it, and begins it with what waits for its top. */
  protected turnPageWithFloats(): void {
    nextPageUnlessAtTop(this.writer);
    this.placeFloats();
  }

  /** At the top of a page, places what waits for it, as long as text has room below. */
  protected placeFloats(): void {
    if (this.#waiting.length === 0 || this.#isPlacing) return;
    if (!this.#isInText() || !isAtTop(this.writer)) return;
    this.#isPlacing = true;
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      if (!isAtTop(this.writer) && !this.#fitsAboveText(next)) break;
      this.#waiting.shift();
      this.processNode(next);
    }
    this.#isPlacing = false;
  }

  /** Places what still waits: before the author's own page break, and at the end. */
  protected placeRest(): void {
    if (this.#waiting.length === 0 || this.#isPlacing || !this.#isInText()) return;
    this.#isPlacing = true;
    for (const node of this.#waiting.splice(0)) this.processNode(node);
    this.#isPlacing = false;
  }

  #fitsAboveText(node: LayoutNode): boolean {
    const context = this.writer.context();
    const pagePt = pageHeightPt(this.writer);
    const restPt = context.availableHeight - estimateHeight(node, context.availableWidth, pagePt);
    return restPt >= pagePt * textShare;
  }

  /** Whether the writer stands in the text itself, on an upright page. */
  #isInText(): boolean {
    const { writer } = this;
    if (!(writer instanceof PageWriter) || writer.transactionLevel > 0) return false;
    const context = writer.context();
    const { pageSize, pageMargins } = context.getCurrentPage();
    const textPt = pageSize.width - pageMargins.left - pageMargins.right;
    const isWhole = Math.abs(context.availableWidth - textPt) < 0.01;
    return isWhole && context.snapshots.length === 0 && pageSize.orientation !== 'landscape';
  }
}
