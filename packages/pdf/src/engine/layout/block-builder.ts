import type { EngineFrame, FlowColumns } from '../definition/engine-blocks.ts';
import type { LayoutNode, Margin } from '../internals/layout-node.ts';
import { contentHeightPt } from '../measure/fit-frame.ts';
import type { ColumnOptions } from './column-builder.ts';
import { flowInColumns } from './column-builder.ts';
import { endlessPt } from './endless.ts';
import { KeepBuilder } from './keep-builder.ts';
import { notePosition } from './note-position.ts';
import { PageContext } from './page-context.ts';
import type { NumberingStart } from './page-label.ts';
import { nextPageUnlessAtTop } from './page-room.ts';
import { PageWriter } from './page-writer.ts';

const noMargin: Margin = [0, 0, 0, 0];

/**
 * Blocks one below the other, in columns or in frames: the room between them, where pages are turned, and what is kept together.
 */
export class BlockBuilder extends KeepBuilder {
  /** Pages, from 0, that were turned to reach one on the other side. */
  protected readonly blankPages = new Set<number>();
  protected readonly numbering: NumberingStart[] = [];
  protected columnLook: Pick<ColumnOptions, 'direction' | 'ruleColor' | 'slackPt'> = {
    direction: 'ltr',
    ruleColor: 'black',
    slackPt: 0,
  };

  override processNode(node: LayoutNode, isVerticalAlignmentAllowed = false): void {
    const isDetached = node.absolutePosition !== undefined || node.relativePosition !== undefined;
    this.returnToUpright(node);
    this.#turnPage(node, 'before');
    if (node.pageNumbering !== undefined) {
      this.numbering.push({ ...node.pageNumbering, page: this.writer.context().page });
    }
    this.keepTogether(node);
    const margin = isDetached ? null : (node._margin ?? null);
    const [left, top, right, bottom] = margin ?? noMargin;
    this.#moveDown(top);
    if (isDetached) this.flush?.leaveRagged(this.writer.context().getCurrentPage());
    else this.#noteBeginning();
    this.writer.context().addMargin(left, right);
    // What is done here is not to be done again.
    const { _margin: keptMargin = null, unbreakable, pageBreak } = node;
    node._margin = isDetached ? keptMargin : null;
    if (unbreakable === true) node.unbreakable = false;
    if (pageBreak !== undefined) node.pageBreak = undefined;
    super.processNode(node, isVerticalAlignmentAllowed);
    node._margin = keptMargin;
    if (unbreakable === true) node.unbreakable = true;
    if (pageBreak !== undefined) node.pageBreak = pageBreak;
    this.writer.context().addMargin(-left, -right);
    this.#moveDownWithin(bottom);
    this.#turnPage(node, 'after');
  }

  #turnPage(node: LayoutNode, where: 'before' | 'after'): void {
    const { pageBreak } = node;
    if (typeof pageBreak !== 'string' || !pageBreak.startsWith(where)) return;
    this.placeRest();
    this.flush?.leaveRagged(this.writer.context().getCurrentPage());
    if (pageBreak === where) {
      this.writer.moveToNextPage(node.pageOrientation);
      return;
    }
    nextPageUnlessAtTop(this.writer);
    const { page } = this.writer.context();
    const isOdd = (page + 1) % 2 === 1;
    if (isOdd === (pageBreak === `${where}Odd`)) return;
    this.blankPages.add(page);
    this.writer.moveToNextPage(node.pageOrientation);
  }

  /** Blocks beside others, within others that are put together apart, and in columns have their place from these. */
  #noteBeginning(): void {
    const context = this.#freeContext();
    if (context !== undefined) this.flush?.blockBegins(context.getCurrentPage(), context.y);
  }

  protected override rowEnds(bottomPt: number): void {
    const context = this.#freeContext();
    if (context !== undefined) this.flush?.rowEnds(context.getCurrentPage(), bottomPt);
  }

  #freeContext(): PageContext | undefined {
    if (this.flush === undefined || this.writer.transactionLevel > 0) return undefined;
    const context = this.writer.context();
    return context instanceof PageContext && context.snapshots.length === 0 ? context : undefined;
  }

  /** Space above a block: none at the top of a page, a new page where the foot has no room for it. */
  #moveDown(spacePt: number): void {
    const context = this.writer.context();
    if (spacePt === 0) return;
    if (this.isAtTopOfPage()) {
      this.flush?.dropAbove(context.getCurrentPage(), spacePt);
      return;
    }
    if (spacePt <= context.availableHeight || this.writer.transactionLevel > 0) {
      context.moveDown(spacePt);
      return;
    }
    context.moveDown(Math.max(0, context.availableHeight));
    this.writer.moveToNextPage();
    this.flush?.dropAbove(this.writer.context().getCurrentPage(), spacePt);
    this.placeFloats();
  }

  /** Space below a block ends with the page. A block that is put together apart has no page yet. */
  #moveDownWithin(spacePt: number): void {
    const context = this.writer.context();
    const isApart = this.writer.transactionLevel > 0;
    const setPt = isApart ? spacePt : Math.min(spacePt, Math.max(0, context.availableHeight));
    context.moveDown(setPt);
    if (setPt < spacePt) this.flush?.dropBelow(context.getCurrentPage(), spacePt - setPt);
  }

  override processVerticalContainer(node: LayoutNode): void {
    const { writer } = this;
    if (node.textFrame !== undefined) {
      this.#processFrame(node, node.textFrame);
      return;
    }
    const isFree =
      writer instanceof PageWriter &&
      writer.transactionLevel === 0 &&
      writer.context().snapshots.length === 0;
    if (node.flowColumns !== undefined && isFree) this.#flowInColumns(node, node.flowColumns, writer);
    else this.#processStack(node);
  }

  /** Content in a box of its own goes on to no other page: it was made to fit as well as it can. */
  #processFrame(node: LayoutNode, frame: EngineFrame): void {
    const context = this.writer.context();
    const freePt = Math.max(0, frame.heightPt - contentHeightPt(node, frame));
    const shares = { top: 0, middle: 0.5, bottom: 1 } as const;
    this.flush?.leaveRagged(context.getCurrentPage());
    context.beginDetachedBlock();
    context.x = frame.xPt;
    context.y = frame.yPt + freePt * shares[frame.alignment];
    context.availableWidth = frame.widthPt;
    context.availableHeight = endlessPt;
    this.#processStack(node);
    context.endDetachedBlock();
  }

  #flowInColumns(node: LayoutNode, columns: FlowColumns, outer: PageWriter): void {
    const first = outer.context().page;
    flowInColumns(node.stack ?? [], outer, {
      columns,
      snaking: node._snaking,
      direction: this.columnLook.direction,
      ruleColor: this.columnLook.ruleColor,
      slackPt: this.columnLook.slackPt,
      layOut: (writer, onBlock) => {
        this.writer = writer;
        this.#processStack(node, onBlock);
        this.writer = outer;
      },
    });
    // Columns end at one height by themselves.
    const { pages, page } = outer.context();
    for (const each of pages.slice(first, page + 1)) this.flush?.leaveRagged(each);
  }

  #processStack(node: LayoutNode, onBlock: (index: number) => void = () => {}): void {
    const items = node.stack ?? [];
    for (const [index, item] of items.entries()) {
      onBlock(index);
      this.placeFloats();
      if (this.waitForTop(item)) continue;
      if (item.keepWithNext && !items[index - 1]?.keepWithNext) this.keepWithNext(items, index);
      this.processNode(item);
      for (const position of item.positions) notePosition(node, position);
    }
  }
}
