import type { Page, PageMargins, PageSize } from '../internals/pdfmake-types.ts';
import { PageContext } from './page-context.ts';
import { notesOf } from './page-notes.ts';

/** What a column context asks while text runs through it. */
export interface ColumnFlow {
  readonly count: number;
  /** Of each column beside the others. */
  readonly widthsPt: readonly number[];
  /** Whether what fits one row of columns is shared out among them; otherwise each is filled before the next. */
  readonly isShared: boolean;
  /** Height of the columns on the first page, and on those after it. */
  readonly firstPt: number;
  readonly fullPt: number;
  /** A column of a level row ends with the first line beyond its share. */
  readonly slackPt: number;
  /** About how much is still to come, when so much stands in the columns that are done. */
  restPt(donePt: number): number;
  /** The height of the tallest block to come that should not be divided. */
  tallestPt(): number;
}

const noMargins: PageMargins = { left: 0, top: 0, right: 0, bottom: 0 };

/** A row that is not quite full is made level. */
const levelShare = 0.98;

/**
 * Columns as pages of their own: everything that pages can do (notes at the foot, keeps, tables that break) columns can do, too. When
 * what is to come fits one row of columns, each takes an equal share of it.
 */
export class ColumnContext extends PageContext {
  readonly #flow: ColumnFlow;
  /** The heights of the finished columns. */
  #donePt = 0;
  /** Down to where each finished column is filled. */
  readonly filledPt: number[] = [];
  /** By row: whether its columns are made level. */
  readonly isLevel: boolean[] = [];

  constructor(flow: ColumnFlow) {
    super();
    this.#flow = flow;
    this.addPage({ width: this.#widthPt(0), height: flow.firstPt }, noMargins);
  }

  /** How much stands in the columns so far. */
  get donePt(): number {
    return this.#donePt + this.y;
  }

  get isUneven(): boolean {
    return this.#flow.widthsPt.some((widthPt) => Math.abs(widthPt - this.#widthPt(0)) > 0.01);
  }

  #widthPt(column: number): number {
    const { widthsPt, count } = this.#flow;
    return widthsPt[column % count] ?? 0;
  }

  /** What is indented in a column is so in the next, however wide that is. */
  override moveToNextPage(orientation?: string): object {
    const before = this.#widthPt(this.page);
    const moved = super.moveToNextPage(orientation);
    this.availableWidth += this.#widthPt(this.page) - before;
    return moved;
  }

  override addPage(size: PageSize, margins?: PageMargins | null, customProperties?: object): Page {
    // pdfmake's constructor knows no flow yet.
    const index = this.pages.length;
    if (index > 0) {
      this.filledPt.push(this.y);
      this.#donePt += this.y;
    }
    const row = Math.floor(index / this.#flow.count);
    const height = row === 0 ? this.#flow.firstPt : this.#flow.fullPt;
    const page = super.addPage({ ...size, width: this.#widthPt(index), height }, margins, customProperties);
    this.#level(index, row, height);
    return page;
  }

  #level(index: number, row: number, heightPt: number): void {
    const { count, slackPt, isShared } = this.#flow;
    if (!isShared) return;
    const column = index % count;
    const restPt = this.#flow.restPt(this.#donePt);
    if (column === 0) this.isLevel[row] = restPt <= heightPt * count * levelShare;
    if (!this.isLevel[row] || column === count - 1) return;
    const sharePt = Math.max(restPt / (count - column) + slackPt, this.#flow.tallestPt());
    this.availableHeight = Math.min(heightPt, sharePt);
  }
}

/** The lowest point of a row of columns, the notes below their text included. */
export function rowHeightPt(columns: readonly Page[], filledPt: readonly number[]): number {
  return Math.max(
    0,
    ...columns.map((page, index) => {
      const { textBottomPt, heightPt } = notesOf(page);
      const contentPt = Math.max(textBottomPt, filledPt[index] ?? 0);
      return Math.min(page.pageSize.height, contentPt + heightPt);
    }),
  );
}
