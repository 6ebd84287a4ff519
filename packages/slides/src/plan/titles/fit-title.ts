import type { Box } from '../../deck.ts';
import type { Run } from '../../flow/run.ts';
import { words } from '../../flow/run.ts';
import { lineHeightOf } from '../../measure/line-height-of.ts';
import type { MeasureContext } from '../../measure/measure-context.ts';
import { safety } from '../../measure/paragraphs-height.ts';
import { countLines } from '../../measure/wrap-runs.ts';

/** Titles of openings and sections are larger than the others. */
export const titleFactors = { opening: 1.4, section: 1.25, slide: 1 } as const;
/** What a title belongs to. */
export type TitleRole = keyof typeof titleFactors;
/** What stands under the title of an opening or a section, against the size of text. */
export const subtitleFactor = 1.1;
/** Line spacing of titles, as the master has it. */
export const titleLineSpacing = 0.9;

const scales = [1, 0.9, 0.8, 0.7, 0.6, 0.5] as const;

/** Where a title is to stand, and between which sizes. */
export interface TitleRoom {
  readonly box: Box;
  /** At full scale. */
  readonly sizePt: number;
  /** Titles too long for this size are cut, not set smaller. */
  readonly leastPt: number;
  /** Whether it is set in capitals. */
  readonly capitals: boolean;
}

export interface FittedTitle {
  readonly scale: number;
  /** How many of the title's words fit; all of them but for very long ones. */
  readonly title: string;
}

/** The largest scale at which a title stands in its box; one too long even for the smallest is cut at a word. */
export function fitTitle(
  title: string,
  suffix: string,
  { box, sizePt, leastPt, capitals }: TitleRoom,
  context: MeasureContext,
): FittedTitle {
  const fits = (runs: readonly Run[], scale: number): boolean =>
    titleFits(runs, box, sizePt * scale, context);
  const smallest = Math.min(1, leastPt / sizePt);
  const whole = titleRuns(title + suffix, capitals);
  const scale = [...scales.filter((candidate) => candidate > smallest), smallest].find((candidate) =>
    fits(whole, candidate),
  );
  if (scale !== undefined) return { scale, title };
  const parts = title.match(unit) ?? [];
  const start = (count: number): string =>
    `${parts
      .slice(0, count)
      .join('')
      .replace(/[\s,;:，；：、]+$/u, '')} …`;
  let low = 1;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(titleRuns(start(middle) + suffix, capitals), smallest)) low = middle;
    else high = middle - 1;
  }
  return { scale: smallest, title: start(low) };
}

/** The words of a title as they are set. */
export function titleRuns(title: string, capitals: boolean): readonly Run[] {
  return words(capitals ? title.toUpperCase() : title, {});
}

/** What a cut title ends behind: a word, in scripts that have no spaces a letter, and a piece of what is longer than any word. */
const unit =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]\p{P}*\s*|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,40}\s*/gu;

/** A title that only repeats the first words of its slide, small: readers of screens and lists of slides need it, the room does not. */
export function fitMadeTitle(...[title, suffix, room, context]: Parameters<typeof fitTitle>): FittedTitle {
  const sizePt = Math.min(room.sizePt, context.slide.minimumTextSizePt);
  const fitted = fitTitle(title, suffix, { ...room, sizePt, leastPt: sizePt }, context);
  return { ...fitted, scale: (fitted.scale * sizePt) / room.sizePt };
}

/** Whether the words of a title stand in a box at a size. */
export function titleFits(runs: readonly Run[], box: Box, sizePt: number, context: MeasureContext): boolean {
  const style = { sizePt, role: 'heading' as const, measure: context.measure, bold: true };
  const lines = countLines(runs, box.widthPt * safety, style);
  const lineHeightEm = lineHeightOf(runs, context.metrics.heading.lineHeightEm);
  return lines * sizePt * lineHeightEm * titleLineSpacing <= box.heightPt;
}
