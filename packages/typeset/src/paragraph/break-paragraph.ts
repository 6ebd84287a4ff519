import type { BreakNode } from './find-breaks.ts';
import { findBreaks } from './find-breaks.ts';
import type { LineFit } from './fit-line.ts';
import { fitLine, naturalFit } from './fit-line.ts';
import type { LineBreakingOptions } from './line-breaking-options.ts';
import type { LineMeasure } from './line-measure.ts';
import type { ParagraphItem } from './paragraph-item.ts';
import type { ParagraphSums } from './paragraph-sums.ts';
import { sumParagraph } from './paragraph-sums.ts';

/** A line of a broken paragraph: the items from `start` up to `end`. */
export interface BrokenLine extends LineFit {
  readonly start: number;
  readonly end: number;
  /** The item at which it ends; the number of items for the last line. */
  readonly breakItem: number;
  /** The line's number in the paragraph, from 0: what its measure goes by. */
  readonly line: number;
  /** Whether it ends in a hyphen, shown or written. */
  readonly isHyphenated: boolean;
  /** How far its first and last character stand out of the measure, in points. */
  readonly hangLeftPt: number;
  readonly hangRightPt: number;
  readonly isLast: boolean;
}

export interface BreakingPass<Item extends ParagraphItem> {
  readonly items: readonly Item[];
  readonly lines: readonly BrokenLine[];
}

export interface ParagraphText<Item extends ParagraphItem> {
  /** The paragraph with the breaks that cost little. */
  readonly items: readonly Item[];
  /** The same with places for hyphens, asked for only when it is needed. */
  readonly hyphenate?: () => readonly Item[];
  readonly measure: LineMeasure;
  /** The number of the first line, where the measure began with other text. */
  readonly firstLine?: number;
}

/**
 * Breaks a paragraph into lines that are good together: first without hyphens; with hyphens where lines would be too loose;
 * and in the end with what comes closest, so that every paragraph is broken. Which items the lines count in is in the result.
 *
 * @example
 * const { lines } = breakParagraph({ items, measure: uniformMeasure(300) }, defaultLineBreaking);
 */
export function breakParagraph<Item extends ParagraphItem>(
  { items, hyphenate, measure, firstLine = 0 }: ParagraphText<Item>,
  options: LineBreakingOptions,
): BreakingPass<Item> {
  const plain = sumParagraph(items);
  const search = { measure, firstLine, options };
  const first = findBreaks({
    ...search,
    items,
    sums: plain,
    tolerance: hyphenate === undefined ? options.tolerance : options.pretolerance,
    isLastPass: hyphenate === undefined,
  });
  const mayStay = hyphenate === undefined || options.setting === 'ragged';
  if (first !== undefined && (mayStay || !endsInOneWord(first, plain))) {
    return { items, lines: toLines(first, items, { sums: plain, measure, options }) };
  }
  const hyphenated = hyphenate?.() ?? items;
  const sums = sumParagraph(hyphenated);
  const second = findBreaks({
    ...search,
    items: hyphenated,
    sums,
    tolerance: options.tolerance,
    isLastPass: true,
  });
  return {
    items: hyphenated,
    lines: second === undefined ? [] : toLines(second, hyphenated, { sums, measure, options }),
  };
}

function endsInOneWord({ item, previous }: BreakNode, sums: ParagraphSums): boolean {
  if (previous === undefined || previous.previous === undefined) return false;
  return (sums.spaces[sums.ends[item] as number] as number) === sums.spaces[previous.start];
}

interface LineContext {
  readonly sums: ParagraphSums;
  readonly measure: LineMeasure;
  readonly options: LineBreakingOptions;
}

function toLines(
  last: BreakNode,
  items: readonly ParagraphItem[],
  context: LineContext,
): readonly BrokenLine[] {
  const lines: BrokenLine[] = [];
  for (let node: BreakNode | undefined = last; node?.previous !== undefined; node = node.previous) {
    lines.push(toLine(node.previous, node, items, context));
  }
  return lines.reverse();
}

function toLine(
  from: BreakNode,
  to: BreakNode,
  items: readonly ParagraphItem[],
  { sums, measure, options }: LineContext,
): BrokenLine {
  const end = sums.ends[to.item] as number;
  const isLast = to.item === items.length;
  const lackPt = measure.widthPt(from.line) - ((sums.endPt[to.item] as number) - from.startPt);
  const between = (values: Float64Array): number => (values[end] as number) - (values[from.start] as number);
  const isNatural = options.setting === 'ragged' || (isLast && lackPt >= 0);
  const fit = isNatural
    ? naturalFit
    : fitLine(
        {
          lackPt,
          stretchPt: between(sums.stretchPt),
          shrinkPt: between(sums.shrinkPt),
          flexPt: between(sums.flexPt),
        },
        options,
      );
  const first = items[from.start];
  const final = items[end - 1];
  const endBreak = items[to.item];
  const hangRightPt = final?.type === 'box' ? final.hangRightPt : 0;
  return {
    start: from.start,
    end,
    breakItem: to.item,
    line: from.line,
    isHyphenated: endBreak?.type === 'break' && endBreak.isHyphen,
    hangLeftPt: first?.type === 'box' ? first.hangLeftPt : 0,
    hangRightPt: endBreak?.type === 'break' ? (endBreak.hangPt ?? hangRightPt) : hangRightPt,
    isLast,
    ...fit,
  };
}
