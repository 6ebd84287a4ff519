import { gapRatio } from './fit-line.ts';
import type { LineBreakingOptions } from './line-breaking-options.ts';
import { fitnessClass, lineDemerits } from './line-demerits.ts';
import type { LineMeasure } from './line-measure.ts';
import type { ParagraphItem } from './paragraph-item.ts';
import type { ParagraphSums } from './paragraph-sums.ts';

/** The best way found so far to end a line at an item. */
export interface BreakNode {
  /** Index of the item; -1 for the beginning, the number of items for the end. */
  readonly item: number;
  readonly startPt: number;
  /** The item that the next line begins with, and that line's number. */
  readonly start: number;
  readonly line: number;
  readonly fitness: number;
  /** Hyphens in a row that end here. */
  readonly ladder: number;
  readonly demerits: number;
  readonly previous: BreakNode | undefined;
}

export interface BreakSearch {
  readonly items: readonly ParagraphItem[];
  readonly sums: ParagraphSums;
  readonly measure: LineMeasure;
  readonly firstLine: number;
  readonly options: LineBreakingOptions;
  /** The loosest line that is considered. */
  readonly tolerance: number;
  /** Whether to go on with the least bad line where none is within the tolerance. */
  readonly isLastPass: boolean;
}

/** Widths are sums of many: a hair too much is not too wide. */
const hairPt = 0.01;
/** For a line that no means can make fit. */
const overfullDemerits = 1e13;

/**
 * The best breaks of a paragraph taken as a whole, as a chain from its end, by dynamic programming over the places that can
 * be reached (D. E. Knuth and M. F. Plass, *Breaking paragraphs into lines*, Software: Practice and Experience 11, 1981).
 * Only places within one line of each other are compared: the time grows with the length of the paragraph and no faster.
 * `undefined` where there is no way within the tolerance and it is not the last pass.
 */
export function findBreaks(search: BreakSearch): BreakNode | undefined {
  return new Finder(search).find();
}

class Finder {
  readonly #search: BreakSearch;
  readonly #count: number;
  /** Nodes in the order of their items; those before `#head` are too far back to be reached from what follows. */
  #nodes: BreakNode[];
  #head = 0;

  constructor(search: BreakSearch) {
    this.#search = search;
    this.#count = search.items.length;
    const first = search.items[0];
    this.#nodes = [
      {
        item: -1,
        startPt: first?.type === 'box' ? first.hangLeftPt : 0,
        start: 0,
        line: search.firstLine,
        fitness: 1,
        ladder: 0,
        demerits: 0,
        previous: undefined,
      },
    ];
  }

  find(): BreakNode | undefined {
    const { breaks } = this.#search.sums;
    let index = 0;
    for (;;) {
      const item = index < breaks.length ? (breaks[index] as number) : this.#count;
      const reachable = this.#head;
      const found = this.#reach(item);
      for (const node of found) this.#nodes.push(node);
      if (item === this.#count && found.length > 0) return cheapest(found);
      if (this.#head < this.#nodes.length && item < this.#count) {
        index += 1;
      } else {
        if (!this.#search.isLastPass) return undefined;
        index = this.#rescue(reachable, index) + 1;
        const [node] = this.#nodes.slice(-1);
        if (node?.item === this.#count) return node;
      }
      this.#forget();
    }
  }

  /** The best nodes, one of each kind, for lines that end at an item. */
  #reach(item: number): readonly BreakNode[] {
    const { measure, tolerance } = this.#search;
    const best = new Map<number, BreakNode>();
    for (let index = this.#head; index < this.#nodes.length; index += 1) {
      const node = this.#nodes[index] as BreakNode;
      const ratio = this.#ratio(node, item);
      if (ratio < -1) {
        if (index === this.#head && this.#isPast(node, item)) this.#head += 1;
        continue;
      }
      if (ratio > tolerance) {
        // Lines from later nodes are shorter still.
        if (node.line >= measure.uniformFrom) break;
        continue;
      }
      this.#propose(best, node, item, ratio);
    }
    return this.#worthKeeping(best);
  }

  #worthKeeping(best: ReadonlyMap<number, BreakNode>): readonly BreakNode[] {
    if (best.size < 2) return [...best.values()];
    const { contrastDemerits, doubleHyphenDemerits } = this.#search.options;
    const nodes = [...best.values()];
    const limit = cheapest(nodes).demerits + contrastDemerits + doubleHyphenDemerits;
    return nodes.filter((node) => node.demerits <= limit);
  }

  #propose(best: Map<number, BreakNode>, node: BreakNode, item: number, ratio: number): void {
    const { measure, options } = this.#search;
    const fitness = fitnessClass(ratio);
    const ladder = this.#isHyphen(item) ? node.ladder + 1 : 0;
    if (ladder > options.longestLadder) return;
    const line = Math.min(node.line, measure.uniformFrom);
    const kind = (line * 4 + fitness) * (options.longestLadder + 1) + ladder;
    const demerits = node.demerits + this.#demerits(node, item, ratio);
    const known = best.get(kind);
    if (known === undefined || demerits < known.demerits)
      best.set(kind, this.#node(node, item, { fitness, ladder, demerits }));
  }

  #node(
    previous: BreakNode,
    item: number,
    { fitness, ladder, demerits }: Pick<BreakNode, 'fitness' | 'ladder' | 'demerits'>,
  ): BreakNode {
    const { sums } = this.#search;
    return {
      item,
      startPt: sums.startPt[item] as number,
      start: sums.starts[item] as number,
      line: previous.line + 1,
      fitness,
      ladder,
      demerits,
      previous,
    };
  }

  #demerits(node: BreakNode, item: number, ratio: number): number {
    const { items, options } = this.#search;
    const end = items[item];
    const isShownHyphen = end?.type === 'break' && end.isHyphen && end.beforePt > 0;
    const priced = {
      ratio,
      penalty: end === undefined || end.type === 'box' ? 0 : end.penalty,
      fitness: fitnessClass(ratio),
      fitnessBefore: node.fitness,
      isHyphen: this.#isHyphen(item),
      isHyphenBefore: node.ladder > 0,
    };
    return (
      lineDemerits(priced, options) +
      (isShownHyphen ? options.shownHyphenDemerits : 0) +
      (item === this.#count ? this.#lastLineDemerits(node) : 0)
    );
  }

  /** A last line should be neither a single word nor very short, nor follow a hyphen. A paragraph of one line is as it is. */
  #lastLineDemerits(node: BreakNode): number {
    if (node.previous === undefined) return 0;
    const { sums, measure, options } = this.#search;
    const end = sums.ends[this.#count] as number;
    const isWord = (sums.spaces[end] as number) - (sums.spaces[node.start] as number) < 1;
    const filledPt = (sums.endPt[this.#count] as number) - node.startPt;
    const isShort = filledPt < options.shortestLastLine * measure.widthPt(node.line);
    return (
      (isWord ? options.lastWordDemerits : 0) +
      (isShort ? options.shortLastLineDemerits : 0) +
      (node.ladder > 0 ? options.finalHyphenDemerits : 0)
    );
  }

  #isHyphen(item: number): boolean {
    const end = this.#search.items[item];
    return end?.type === 'break' && end.isHyphen;
  }

  /** What the line from a node to an item lacks. */
  #lackPt(node: BreakNode, item: number): number {
    const { sums, measure } = this.#search;
    return measure.widthPt(node.line) - ((sums.endPt[item] as number) - node.startPt);
  }

  #ratio(node: BreakNode, item: number): number {
    const { sums, options, measure } = this.#search;
    const lackPt = this.#lackPt(node, item);
    if (lackPt >= 0 && item === this.#count) return 0;
    if (options.setting === 'ragged') {
      if (lackPt < -hairPt) return -2;
      const roomPt = Math.max(options.raggedShare * measure.widthPt(node.line), options.raggedRoomPt);
      return Math.max(0, lackPt) / roomPt;
    }
    const end = sums.ends[item] as number;
    const spaces = lackPt < 0 ? sums.shrinkPt : sums.stretchPt;
    const spacePt = (spaces[end] as number) - (spaces[node.start] as number);
    const flexPt = (sums.flexPt[end] as number) - (sums.flexPt[node.start] as number);
    return lackPt < 0 && lackPt > -hairPt ? 0 : gapRatio(lackPt, spacePt, flexPt, options.letterShare);
  }

  /** Whether the line is too full even without the hyphen that would be shown here: then it is for all that follows. */
  #isPast(node: BreakNode, item: number): boolean {
    const end = this.#search.items[item];
    if (end?.type !== 'break' || end.beforePt <= 0) return true;
    return this.#lackPt(node, item) + end.beforePt < 0;
  }

  /**
   * No line is within the tolerance: takes the least bad one that ends before the place where all became too full, and,
   * where nothing may end before it, one that is too full. Returns the index of its break.
   */
  #rescue(reachable: number, index: number): number {
    const { breaks } = this.#search.sums;
    const nodes = this.#nodes.slice(reachable);
    const [oldest] = nodes;
    let best: BreakNode | undefined;
    let bestIndex = index;
    for (let at = index - 1; at >= 0 && (breaks[at] as number) > (oldest?.item ?? 0); at -= 1) {
      for (const node of nodes) {
        const item = breaks[at] as number;
        if (node.item >= item) continue;
        const ratio = this.#ratio(node, item);
        const candidate = ratio < -1 ? undefined : this.#rescued(node, item, ratio);
        if (candidate === undefined || (best !== undefined && candidate.demerits >= best.demerits)) continue;
        best = candidate;
        bestIndex = at;
      }
    }
    const last = nodes.at(-1) as BreakNode;
    this.#head = this.#nodes.length;
    this.#nodes.push(best ?? this.#overfull(last, index));
    return bestIndex;
  }

  #rescued(node: BreakNode, item: number, ratio: number): BreakNode {
    const ladder = this.#isHyphen(item) ? node.ladder + 1 : 0;
    const isLadder = ladder > this.#search.options.longestLadder;
    const demerits =
      node.demerits + this.#demerits(node, item, ratio) + (isLadder ? overfullDemerits / 10 : 0);
    return this.#node(node, item, { fitness: fitnessClass(ratio), ladder, demerits });
  }

  #overfull(node: BreakNode, index: number): BreakNode {
    const item = this.#search.sums.breaks[index] ?? this.#count;
    return this.#node(node, item, {
      fitness: 0,
      ladder: this.#isHyphen(item) ? node.ladder + 1 : 0,
      demerits: node.demerits + overfullDemerits,
    });
  }

  /** Lets go of nodes that are past. */
  #forget(): void {
    if (this.#head < 512) return;
    this.#nodes = this.#nodes.slice(this.#head);
    this.#head = 0;
  }
}

function cheapest(nodes: readonly BreakNode[]): BreakNode {
  return nodes.reduce((best, node) => (node.demerits < best.demerits ? node : best));
}
