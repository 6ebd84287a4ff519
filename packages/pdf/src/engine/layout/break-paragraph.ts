import type { TypesetLine } from '../text/typeset-line.ts';

/** At least so many lines of a paragraph stand on each side of a page break. */
const fewestLines = 2;

export interface ParagraphPlace {
  /** How many of the lines there is room for here, their notes included. */
  readonly fitting: number;
  /** Whether nothing stands above on the page: then some line must. */
  readonly isTop: boolean;
  /** Whether the first of the lines begins its paragraph. */
  readonly isBeginning: boolean;
}

/**
 * How many of a paragraph's remaining lines stand on this page: all that fit, but no single line left behind or carried over, and
 * no word divided by the page's end where the line above can end it. Blank lines at the end may be carried over by themselves.
 * 0: the page is turned first.
 */
export function linesForPage(
  lines: readonly TypesetLine[],
  { fitting, isTop, isBeginning }: ParagraphPlace,
): number {
  if (fitting >= lines.length) return lines.length;
  if (fitting > 0 && lines.findLastIndex(isSeen) < fitting) return fitting;
  const fewestHere = isBeginning ? Math.max(seenLines(lines), lines[0]?.initialLines ?? 0) : 1;
  let count = Math.min(fitting, lines.length - seenLines(lines.toReversed()));
  if (lines[count - 1]?.isHyphenated === true && count - 1 >= fewestHere) count -= 1;
  if (count >= fewestHere) return count;
  return isTop ? Math.max(1, fitting) : 0;
}

/** How many lines from the first on hold two that are not blank, as those of code may be. */
function seenLines(lines: readonly TypesetLine[]): number {
  let seen = 0;
  const last = lines.findIndex((line) => {
    if (isSeen(line)) seen += 1;
    return seen === fewestLines;
  });
  return last === -1 ? lines.length : last + 1;
}

/** Where the lines from `start` up to `end` end without blank ones. */
export function endOfSeen(lines: readonly TypesetLine[], start: number, end: number): number {
  let at = end;
  while (at > start + 1 && isBlank(lines[at - 1])) at -= 1;
  return at;
}

/** The first line from `start` on that is not blank; the number of lines if there is none. */
export function beginningOfSeen(lines: readonly TypesetLine[], start: number): number {
  let at = start;
  while (isBlank(lines[at])) at += 1;
  return at;
}

const isBlank = (line: TypesetLine | undefined): boolean => line !== undefined && !isSeen(line);

const isSeen = ({ segments }: TypesetLine): boolean => segments.length > 0;
