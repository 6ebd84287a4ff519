import type { ParagraphBox, ParagraphItem } from './paragraph-item.ts';

/**
 * Sums over the items before each, so that what stands between any two is a difference. Lengths in points. The arrays may be longer than
 * the paragraph.
 */
export interface ParagraphSums {
  readonly stretchPt: Float64Array;
  readonly shrinkPt: Float64Array;
  readonly flexPt: Float64Array;
  /** Spaces that part words: what tells whether a line is a single word. */
  readonly spaces: Float64Array;
  /** The item that a line begins with after a break at each: behind the spaces that vanish. */
  readonly starts: Int32Array;
  /** Behind the last item of a line that ends at each: before the spaces that vanish. */
  readonly ends: Int32Array;
  /** A line from one break to another is as wide as the end of the one less the start of the other, hanging left out. */
  readonly startPt: Float64Array;
  readonly endPt: Float64Array;
  /** The items at which a line may end, in order. */
  readonly breaks: readonly number[];
}

interface SumArrays {
  readonly widthPt: Float64Array;
  readonly stretchPt: Float64Array;
  readonly shrinkPt: Float64Array;
  readonly flexPt: Float64Array;
  readonly spaces: Float64Array;
  readonly startPt: Float64Array;
  readonly endPt: Float64Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

function sumArrays(length: number): SumArrays {
  const numbers = (): Float64Array => new Float64Array(length);
  return {
    widthPt: numbers(),
    stretchPt: numbers(),
    shrinkPt: numbers(),
    flexPt: numbers(),
    spaces: numbers(),
    startPt: numbers(),
    endPt: numbers(),
    starts: new Int32Array(length),
    ends: new Int32Array(length),
  };
}

/** Most paragraphs have fewer items: their sums stand in the same arrays, which cost more to make than to fill. */
const usualLength = 1024;
let usual: SumArrays | undefined;

/** Adds a paragraph up. What it gives may be written over by the next call. */
export function sumParagraph(items: readonly ParagraphItem[]): ParagraphSums {
  const count = items.length;
  if (count < usualLength) usual ??= sumArrays(usualLength);
  const arrays = count < usualLength && usual !== undefined ? usual : sumArrays(count + 1);
  const { widthPt, stretchPt, shrinkPt, flexPt, spaces } = arrays;
  const breaks: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const item = items[index] as ParagraphItem;
    const next = index + 1;
    const glue = item.type === 'glue' ? item : undefined;
    const box = item.type === 'box' ? item : undefined;
    widthPt[next] = at(widthPt, index) + (glue?.widthPt ?? box?.widthPt ?? 0);
    stretchPt[next] = at(stretchPt, index) + (glue?.stretchPt ?? 0);
    shrinkPt[next] = at(shrinkPt, index) + (glue?.shrinkPt ?? 0);
    flexPt[next] = at(flexPt, index) + (box?.flexPt ?? 0);
    spaces[next] = at(spaces, index) + (glue !== undefined && glue.widthPt > 0 ? 1 : 0);
    if (item.type !== 'box' && item.penalty < Number.POSITIVE_INFINITY && index > 0) breaks.push(index);
  }
  return { stretchPt, shrinkPt, flexPt, spaces, breaks, ...lineEdges(items, arrays) };
}

type LineEdges = Pick<ParagraphSums, 'starts' | 'ends' | 'startPt' | 'endPt'>;

function lineEdges(
  items: readonly ParagraphItem[],
  { widthPt, starts, ends, startPt, endPt }: SumArrays,
): LineEdges {
  const count = items.length;
  starts[count] = count;
  startPt[count] = 0;
  for (let index = 0; index <= count; index += 1) {
    const before = index === 0 ? undefined : items[index - 1];
    ends[index] = before?.type === 'glue' ? (ends[index - 1] as number) : index;
    const item = items[index];
    const endBreak = item?.type === 'break' ? item : undefined;
    const end = ends[index] as number;
    const hangPt = endBreak?.hangPt ?? boxAt(items, end - 1)?.hangRightPt ?? 0;
    endPt[index] = at(widthPt, end) + (endBreak?.beforePt ?? 0) - hangPt;
  }
  for (let index = count - 1; index >= 0; index -= 1) {
    const next = items[index + 1];
    const start = next?.type === 'glue' ? (starts[index + 1] as number) : index + 1;
    starts[index] = start;
    const item = items[index] as ParagraphItem;
    const afterPt = item.type === 'break' ? item.afterPt : 0;
    startPt[index] = at(widthPt, start) - afterPt + (boxAt(items, start)?.hangLeftPt ?? 0);
  }
  return { starts, ends, startPt, endPt };
}

function boxAt(items: readonly ParagraphItem[], index: number): ParagraphBox | undefined {
  // An index below zero is looked up as a name, and so is every index here from then on.
  const item = index < 0 ? undefined : items[index];
  return item?.type === 'box' ? item : undefined;
}

function at(values: Float64Array, index: number): number {
  return values[index] as number;
}
