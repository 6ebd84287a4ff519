import type { BrokenLine, ParagraphItem } from '@octavo/typeset';
import { breakParagraph, defaultLineBreaking, indentedMeasure, raggedLineBreaking } from '@octavo/typeset';
import { fillLines } from './fill-lines.ts';
import type { LinePlan } from './line-plan.ts';
import { naturalPlan } from './line-plan.ts';
import type { Paragraph, Unit } from './paragraph.ts';
import type { ItemOptions, TextItems } from './paragraph-items.ts';
import { paragraphItems } from './paragraph-items.ts';
import { slicePieces } from './slice-pieces.ts';

/** Widths are sums of many: a hair too much is not too wide. */
const tolerancePt = 0.01;

/** Breaks a paragraph into lines that are good together; each stretch between the author's own line ends by itself. */
export function breakLines(paragraph: Paragraph, widthPt: number): readonly LinePlan[] {
  const { units, base } = paragraph;
  const plans: LinePlan[] = [];
  let first = 0;
  for (let index = 0; index < units.length; index += 1) {
    if (units[index]?.isLineEnd !== true && index < units.length - 1) continue;
    const indentPt = first === 0 ? Math.min(base.firstLineIndent ?? 0, widthPt / 2) : 0;
    plans.push(...breakStretch(paragraph, { first, end: index + 1 }, { widthPt, indentPt }));
    first = index + 1;
  }
  return plans.length === 0 ? [naturalPlan([], 0, true)] : plans;
}

interface Stretch {
  readonly first: number;
  readonly end: number;
}

interface StretchMeasure {
  readonly widthPt: number;
  /** Indent of the first line. */
  readonly indentPt: number;
}

function breakStretch(
  paragraph: Paragraph,
  stretch: Stretch,
  { widthPt, indentPt }: StretchMeasure,
): readonly LinePlan[] {
  const { base } = paragraph;
  const units = paragraph.units.slice(stretch.first, stretch.end);
  if (naturalWidth(units) <= widthPt - indentPt + tolerancePt) {
    return [
      naturalPlan(
        units.flatMap((unit) => unit.pieces),
        indentPt,
        true,
      ),
    ];
  }
  const hangingPt = Math.min(base.hangingIndent ?? 0, widthPt / 2);
  if (base.preserveLeadingSpaces === true) return fillLines(units, widthPt, hangingPt);
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
    { items: plain.items, measure: indentedMeasure(widthPt - indentPt, widthPt - hangingPt), hyphenate },
    isJustified ? defaultLineBreaking : raggedLineBreaking(base.fontSize),
  );
  // Hyphens are asked for only where the lines are then made with them.
  const text = hyphenated ?? plain;
  return lines.map((line) => toPlan(line, text, paragraph, line.line === 0 ? indentPt : hangingPt));
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
  const isShown = end?.type === 'break' && end.isHyphen && end.beforePt > 0;
  const pieces =
    line.start >= items.length || last < 0
      ? []
      : slicePieces(
          paragraph.units,
          { unit: units[line.start] as number, at: from[line.start] as number },
          { unit: units[last] as number, at: to[last] as number },
          isShown,
        );
  const { gapRatio, letterRatio, hangLeftPt, isHyphenated, isLast } = line;
  return { pieces, indentPt, hangPt: hangLeftPt, isHyphenated, isLast, gapRatio, letterRatio };
}
