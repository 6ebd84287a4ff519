import type { ReadingUnit } from '../words/reading-unit.ts';
import type { TextFragment } from './text-fragment.ts';

/** A stretch of a unit's letters on one fragment. */
export interface UnitPart {
  readonly fragment: TextFragment;
  /** How many of the unit's letters stand before this part. */
  readonly offset: number;
  readonly length: number;
}

/** A unit with the places of its letters, in order; without any where it was not found. */
export interface LocatedUnit {
  readonly unit: ReadingUnit;
  readonly parts: readonly UnitPart[];
}

/** Between two parts of a paragraph stand at most the notes, the header and the footer of so many pages. */
const furthestPages = 2;
/** A start is believed when so many letters agree. */
const prefixLetters = 24;

/**
 * Finds each unit's letters in the fragments, from one unit to the next. Where the text of a page is interrupted (by notes,
 * by a footer) a unit goes on in the next fragment that begins with its rest: no knowledge of the layout goes into it.
 */
export function locateUnits(
  units: readonly ReadingUnit[],
  fragments: readonly TextFragment[],
): readonly LocatedUnit[] {
  const stream = letterStream(fragments);
  let from = 0;
  let row: { readonly id: string; readonly from: number } | undefined;
  const ends: number[] = [];
  const located = units.map((unit): LocatedUnit => {
    if (unit.row === undefined) row = undefined;
    else if (row?.id !== unit.row) row = { id: unit.row, from };
    const found = locate(unit.words.join(''), stream, row?.from ?? from);
    if (found !== undefined && unit.floats === undefined) from = Math.max(from, found.end);
    ends.push(from);
    return { unit, parts: found?.parts ?? [] };
  });
  return withHeadingsInText(located, ends, stream);
}

/** A heading is found in the contents first; its own place is the last one before what it heads. */
function withHeadingsInText(
  located: readonly LocatedUnit[],
  ends: readonly number[],
  stream: LetterStream,
): readonly LocatedUnit[] {
  const corrected = [...located];
  let limit = stream.letters.length;
  for (let index = located.length - 1; index >= 0; index -= 1) {
    const one = located[index];
    const [first] = one?.parts ?? [];
    if (one === undefined || first === undefined) continue;
    const letters = one.unit.words.join('');
    const at = one.unit.repeats ? stream.letters.lastIndexOf(letters, limit - letters.length) : -1;
    const found = at > (ends[index - 1] ?? 0) ? follow(letters, stream, at) : undefined;
    if (found !== undefined) corrected[index] = { unit: one.unit, parts: found.parts };
    limit = found === undefined ? Math.min(limit, (ends[index] ?? limit) - letters.length) : at;
  }
  return corrected;
}

interface LetterStream {
  readonly letters: string;
  readonly fragments: readonly TextFragment[];
  /** Where each fragment begins in `letters`. */
  readonly starts: readonly number[];
}

function letterStream(fragments: readonly TextFragment[]): LetterStream {
  const starts: number[] = [];
  let length = 0;
  for (const { letters } of fragments) {
    starts.push(length);
    length += letters.length;
  }
  return { letters: fragments.map(({ letters }) => letters).join(''), fragments, starts };
}

interface Located {
  readonly parts: readonly UnitPart[];
  readonly end: number;
}

function locate(letters: string, stream: LetterStream, from: number): Located | undefined {
  const prefix = letters.slice(0, prefixLetters);
  for (let at = stream.letters.indexOf(prefix, from); at !== -1; ) {
    const found = follow(letters, stream, at);
    // What begins alike may stand further on, and the unit's own first line before its page's end be shorter than the prefix.
    const range = { from, to: at, least: prefixLetters / 3 };
    if (found !== undefined) return locateAtFragments(letters, stream, range) ?? found;
    at = stream.letters.indexOf(prefix, at + 1);
  }
  // The first line may be shorter than the prefix, and the rest stand on the next page.
  return locateAtFragments(letters, stream, { from, to: stream.letters.length, least: 0 });
}

interface SearchRange {
  readonly from: number;
  readonly to: number;
  /** The least letters of the unit that a fragment must begin with. */
  readonly least: number;
}

function locateAtFragments(
  letters: string,
  stream: LetterStream,
  { from, to, least }: SearchRange,
): Located | undefined {
  const first = fragmentAt(stream, from);
  for (let index = first; index < stream.fragments.length; index += 1) {
    const start = stream.starts[index] ?? 0;
    if (start >= to && least > 0) break;
    const own = stream.fragments[index]?.letters ?? '';
    if (start < from || own.length < least || !letters.startsWith(own.slice(0, letters.length))) continue;
    const found = follow(letters, stream, start);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A word of what interrupts a unit may look like its continuation: so many are taken back. */
const mostTakenBack = 12;

/** Follows a unit from a place in the stream, over what interrupts it; `notHere` are fragments that proved not to be its own. */
function follow(
  letters: string,
  stream: LetterStream,
  start: number,
  notHere: ReadonlySet<number> = new Set(),
): Located | undefined {
  let lastJump: number | undefined;
  let isInterrupted = false;
  const giveUp = (): Located | undefined =>
    lastJump === undefined || notHere.size >= mostTakenBack
      ? undefined
      : follow(letters, stream, start, new Set([...notHere, lastJump]));
  const parts: UnitPart[] = [];
  let index = fragmentAt(stream, start);
  let within = start - (stream.starts[index] ?? 0);
  let offset = 0;
  while (offset < letters.length) {
    const fragment = stream.fragments[index];
    if (fragment === undefined) return giveUp();
    const length = Math.min(fragment.letters.length - within, letters.length - offset);
    const isSame = fragment.letters.slice(within, within + length) === letters.slice(offset, offset + length);
    if (isSame && !notHere.has(index)) {
      if (isInterrupted && length > 0) lastJump = index;
      isInterrupted &&= length === 0;
      parts.push({ fragment, offset, length });
      offset += length;
      if (offset === letters.length) {
        const end = (stream.starts[index] ?? 0) + within + length;
        return { parts: [...parts, ...punctuationFrom(stream, index + 1, fragment)], end };
      }
    } else if (
      offset === 0 ||
      fragment.page.number > (parts.at(-1)?.fragment.page.number ?? 0) + furthestPages
    ) {
      return giveUp();
    } else {
      isInterrupted = true;
    }
    index += 1;
    within = 0;
  }
  return undefined;
}

/** Brackets and the like that stand alone on the lines below: code ends so. */
function punctuationFrom(
  stream: LetterStream,
  start: number,
  { page, item }: TextFragment,
): readonly UnitPart[] {
  const parts: UnitPart[] = [];
  for (let index = start; index < stream.fragments.length; index += 1) {
    const fragment = stream.fragments[index];
    if (fragment === undefined || fragment.letters !== '' || fragment.page !== page) break;
    if (fragment.item.font !== item.font || fragment.item.yPt < item.yPt) break;
    parts.push({ fragment, offset: 0, length: 0 });
  }
  return parts;
}

/** The fragment that holds a letter, by halving. */
function fragmentAt({ starts }: LetterStream, position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
