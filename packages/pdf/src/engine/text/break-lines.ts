import type { BrokenLine, ParagraphItem } from '@octavo/typeset';
import { breakParagraph, indentedMeasure, justifiedLineBreaking, raggedLineBreaking } from '@octavo/typeset';
import { balancedWidth } from './balanced-width.ts';
import { fillLines } from './fill-lines.ts';
import type { LinePlan } from './line-plan.ts';
import { naturalPlan } from './line-plan.ts';
import { widthOf } from './measured-word.ts';
import type { Paragraph, Piece, Unit } from './paragraph.ts';
import { paragraphProperties } from './paragraph.ts';
import type { ItemOptions, TextItems } from './paragraph-items.ts';
import { paragraphItems } from './paragraph-items.ts';
import type { RunStyle } from './run-style.ts';
import { slicePieces } from './slice-pieces.ts';
import type { Initial } from './take-initial.ts';
import { takeInitial } from './take-initial.ts';

/** Widths are sums of many: a hair too much is not too wide. */
const tolerancePt = 0.01;

/** Breaks a paragraph into lines that are good together; each stretch between the author's own line ends by itself. */
export function breakLines(paragraph: Paragraph, widthPt: number): readonly LinePlan[] {
  if (paragraph.base.dropCap === undefined) {
    return oneLine(paragraph, widthPt) ?? breakUnits(paragraph, widthPt, undefined);
  }
  return breakBesideInitial(paragraph, widthPt) ?? breakUnits(paragraph, widthPt, undefined);
}

/** The line of a plain text that fits on one. */
function oneLine({ plain, base }: Paragraph, widthPt: number): readonly LinePlan[] | undefined {
  if (plain === undefined) return undefined;
  const { firstPt } = indents(base, true, { widthPt, initial: undefined });
  if (plain.widthPt > widthPt - firstPt + tolerancePt) return undefined;
  return [naturalPlan([plain.asPiece()], firstPt, true)];
}

/** An initial leaves the lines beside it so much of the measure. */
const widestInitial = 1 / 3;

/** Lines beside and below an initial that is as high as the paragraph has lines; `undefined` where it can have none. */
function breakBesideInitial(paragraph: Paragraph, widthPt: number): readonly LinePlan[] | undefined {
  for (let lines = paragraph.base.dropCap?.lines ?? 0; lines >= 2; lines -= 1) {
    const taken = takeInitial(paragraph, lines);
    if (taken === undefined || taken.initial.indentPt > widthPt * widestInitial) return undefined;
    const { initial, units } = taken;
    const [first, ...rest] = breakUnits({ ...paragraphProperties(paragraph), units }, widthPt, initial);
    // Lines that the author ends stand below one another, but are no paragraph's lines beside a letter.
    const beside = [first, ...rest].findIndex((plan) => plan?.isLast === true) + 1;
    if (first !== undefined && beside >= lines) return [{ ...first, initial }, ...rest];
  }
  return undefined;
}

function breakUnits(
  paragraph: Paragraph,
  widthPt: number,
  initial: Initial | undefined,
): readonly LinePlan[] {
  const { units, base } = paragraph;
  const plans: LinePlan[] = [];
  let first = 0;
  for (let index = 0; index < units.length; index += 1) {
    if (units[index]?.isLineEnd !== true && index < units.length - 1) continue;
    const measure = { widthPt, ...indents(base, first === 0, { widthPt, initial }) };
    plans.push(...breakBalanced(paragraph, { first, end: index + 1 }, measure));
    first = index + 1;
  }
  return plans.length === 0 ? [naturalPlan([], 0, true)] : plans;
}

interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** Indents of the lines of a stretch: of the first ones, and of those after them. */
interface Indents {
  readonly firstPt: number;
  readonly firstLines: number;
  readonly restPt: number;
}

interface StretchMeasure extends Indents {
  readonly widthPt: number;
}

interface IndentPlace {
  readonly widthPt: number;
  readonly initial: Initial | undefined;
}

function indents(base: RunStyle, isBeginning: boolean, { widthPt, initial }: IndentPlace): Indents {
  const restPt = Math.min(base.hangingIndent ?? 0, widthPt / 2);
  if (!isBeginning) return { firstPt: 0, firstLines: 1, restPt };
  if (initial !== undefined) return { firstPt: initial.indentPt, firstLines: initial.lines, restPt };
  return { firstPt: Math.min(base.firstLineIndent ?? 0, widthPt / 2), firstLines: 1, restPt };
}

/** Where it is asked for, lines that are about equally long, and no more of them than the measure needs. */
function breakBalanced(paragraph: Paragraph, stretch: Stretch, measure: StretchMeasure): readonly LinePlan[] {
  const plans = breakStretch(paragraph, stretch, measure);
  if (paragraph.base.balance !== true || plans.length < 2 || plans.length > mostBalanced) return plans;
  const units = paragraph.units.slice(stretch.first, stretch.end);
  const longestPt = Math.max(...units.map(({ widthPt }) => widthPt));
  const leastPt = Math.max(naturalWidth(units) / plans.length, longestPt);
  const inWidth = (widthPt: number) => breakStretch(paragraph, stretch, { ...measure, widthPt });
  const isAsGood = (widthPt: number): boolean => {
    const narrower = inWidth(widthPt);
    return narrower.length <= plans.length && !narrower.some(({ isHyphenated }) => isHyphenated);
  };
  const widthPt = balancedWidth(leastPt, measure.widthPt, isAsGood);
  return widthPt === measure.widthPt ? plans : inWidth(widthPt);
}

/** Longer texts are read, not seen: they keep to the measure. */
const mostBalanced = 6;

function breakStretch(
  paragraph: Paragraph,
  stretch: Stretch,
  { widthPt, firstPt: indentPt, firstLines, restPt: hangingPt }: StretchMeasure,
): readonly LinePlan[] {
  const { base } = paragraph;
  const units = paragraph.units.slice(stretch.first, stretch.end);
  if (naturalWidth(units) <= widthPt - indentPt + tolerancePt) {
    const pieces = units.flatMap((unit) => unit.pieces);
    const end = { unit: stretch.end - 1, at: Number.POSITIVE_INFINITY };
    return [{ ...naturalPlan(pieces, indentPt, true), end }];
  }
  if (base.preserveLeadingSpaces === true) {
    return fillLines(units, widthPt, Math.min(hangingPt + leadingSpace(units), widthPt / 2));
  }
  const isJustified = base.alignment === 'justify';
  const options: ItemOptions = {
    hangs: isJustified && paragraph.direction === 'ltr',
    hyphenators: undefined,
    widestPt: widthPt - Math.max(hangingPt, indentPt) + tolerancePt,
  };
  const plain = paragraphItems(paragraph.units, stretch, options);
  let hyphenated: TextItems | undefined;
  const hyphenate = (): readonly ParagraphItem[] => {
    hyphenated = paragraphItems(paragraph.units, stretch, {
      ...options,
      hyphenators: paragraph.hyphenators,
    });
    return hyphenated.items;
  };
  const { lines } = breakParagraph(
    {
      items: plain.items,
      measure: indentedMeasure(widthPt - indentPt, widthPt - hangingPt, firstLines),
      hyphenate,
    },
    isJustified ? justifiedLineBreaking(base.fontSize, widthPt) : raggedLineBreaking(base.fontSize, widthPt),
  );
  // Hyphens are asked for only where the lines are then made with them.
  const text = hyphenated ?? plain;
  return lines.map((line) => toPlan(line, text, paragraph, line.line < firstLines ? indentPt : hangingPt));
}

/** The white space that a line begins with: what goes on below it stands behind that. */
function leadingSpace(units: readonly Unit[]): number {
  let widthPt = 0;
  for (const { pieces } of units) {
    for (const piece of pieces) {
      if (piece.word.text.trim() !== '') return widthPt + leadingSpaceOf(piece);
      widthPt += piece.word.widthPt;
    }
  }
  return 0;
}

function leadingSpaceOf(piece: Piece): number {
  const { text } = piece.word;
  // The numbers of lines are padded by spaces that do not break.
  return widthOf(/^ */.exec(text)?.[0] ?? '', piece);
}

function naturalWidth(units: readonly Unit[]): number {
  let widthPt = 0;
  for (const unit of units) widthPt += unit.widthPt;
  return widthPt - (units.at(-1)?.spacePt ?? 0);
}

function toPlan(
  line: BrokenLine,
  { items, units, from, to }: TextItems,
  paragraph: Paragraph,
  indentPt: number,
): LinePlan {
  const last = line.end - 1;
  const end = items[line.breakItem];
  const place = last < 0 ? undefined : { unit: units[last] as number, at: to[last] as number };
  const isShown = end?.type === 'break' && end.isHyphen && end.beforePt > 0;
  const pieces =
    line.start >= items.length || place === undefined
      ? []
      : slicePieces(
          paragraph.units,
          { unit: units[line.start] as number, at: from[line.start] as number },
          place,
          isShown,
        );
  const { gapRatio, letterRatio, hangLeftPt, isHyphenated, isLast } = line;
  return {
    pieces,
    indentPt,
    hangPt: hangLeftPt,
    isHyphenated,
    isLast,
    gapRatio,
    letterRatio,
    ...(place === undefined ? {} : { end: place }),
  };
}
