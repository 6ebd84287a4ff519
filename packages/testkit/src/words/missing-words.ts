import type { ReadingUnit } from './reading-unit.ts';
import type { WordStream } from './word-stream.ts';
import { findWord, wordStream } from './word-stream.ts';

/** A unit whose words an output does not hold, or holds in another place. */
export interface MissingWords {
  readonly unit: ReadingUnit;
  /** The first word that was not found. */
  readonly word: string;
  readonly problem: 'missing' | 'out of order';
}

/** Looks for units in an output's text, in order. An empty list means that every word was found. */
export function missingWords(units: readonly ReadingUnit[], text: string): readonly MissingWords[] {
  return find(units, wordStream(text), []);
}

/**
 * The same for a deck, whose slides, titles and notes are texts of their own, each read in order. A unit stands together on
 * its slides, or is a slide's title, which stands above what comes before it, or stands in the notes, or on the slides with
 * other things between its words: common words are found somewhere in any long text.
 */
export function missingWordsOfDeck(
  units: readonly ReadingUnit[],
  { slides, titles, notes }: DeckText,
): readonly MissingWords[] {
  return find(units, wordStream(slides), [wordStream(titles), wordStream(notes)]);
}

/** What stands on the slides of a deck, their titles included, and what is said to them. */
export interface DeckText {
  readonly slides: string;
  readonly titles: string;
  readonly notes: string;
}

function find(
  units: readonly ReadingUnit[],
  stream: WordStream,
  asides: readonly WordStream[],
): readonly MissingWords[] {
  const problems: MissingWords[] = [];
  const places = asides.map((aside) => ({ aside, from: 0 }));
  let from = 0;
  let row: { readonly id: string; readonly from: number } | undefined;
  for (const unit of units) {
    if (unit.row === undefined) row = undefined;
    else if (row?.id !== unit.row) row = { id: unit.row, from };
    const start = row?.from ?? from;
    const together = places.length === 0 ? undefined : findTogether(stream, unit, start);
    if (together === undefined && stepOn(places, unit)) continue;
    const found = together === undefined ? findUnit(stream, unit, start) : { end: together, word: '' };
    if (found.end !== -1) {
      if (unit.floats === undefined) from = Math.max(from, found.end);
      continue;
    }
    const isElsewhere = [stream, ...asides].some((known) => findUnit(known, unit, 0).end !== -1);
    problems.push({ unit, word: found.word, problem: isElsewhere ? 'out of order' : 'missing' });
  }
  return problems;
}

/** Reads on in the first of the texts beside the flow that holds a unit together; whether one does. */
function stepOn(places: readonly { readonly aside: WordStream; from: number }[], unit: ReadingUnit): boolean {
  for (const place of places) {
    const end = findTogether(place.aside, unit, place.from);
    if (end === undefined) continue;
    place.from = end;
    return true;
  }
  return false;
}

/** Letters that may stand between the words of a unit: the title of the slide that it goes on on, and its number. */
const longestGap = 300;
/** Places at which a unit is tried to begin. */
const mostTries = 50;

/** Where a unit ends whose words stand together at or after `from`. */
function findTogether(stream: WordStream, unit: ReadingUnit, from: number): number | undefined {
  const [first = ''] = unit.words;
  const length = unit.words.reduce((sum, word) => sum + word.length, 0);
  let start = from;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const afterFirst = findWord(stream, first, start);
    if (afterFirst === -1) return undefined;
    const begin = afterFirst - first.length;
    const { end } = findUnit(stream, unit, begin);
    if (end === -1) return undefined;
    if (end - begin <= length + longestGap) return end;
    start = afterFirst;
  }
  return undefined;
}

function findUnit(
  stream: WordStream,
  unit: ReadingUnit,
  from: number,
): { readonly end: number; readonly word: string } {
  let end = from;
  for (const word of unit.words) {
    end = findWord(stream, word, end);
    if (end === -1) return { end, word };
  }
  return { end, word: '' };
}
