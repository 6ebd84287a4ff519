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

/** A text and how far it is read; the cells of a row may stand in any order, so each is looked for from the row's beginning. */
interface Place {
  readonly stream: WordStream;
  from: number;
  rowFrom: number;
}

function find(
  units: readonly ReadingUnit[],
  flow: WordStream,
  asides: readonly WordStream[],
): readonly MissingWords[] {
  const problems: MissingWords[] = [];
  const [main, ...others] = [flow, ...asides].map((stream): Place => ({ stream, from: 0, rowFrom: 0 }));
  if (main === undefined) return [];
  const places = [main, ...others];
  let row: string | undefined;
  for (const unit of units) {
    const together = others.length > 0 ? (unit.wideTable ?? unit.row) : unit.row;
    if (together === undefined || together !== row) for (const place of places) place.rowFrom = place.from;
    row = together;
    if (others.length > 0 && places.some((place) => readOn(place, unit, findTogether))) continue;
    if (readOn(main, unit, (...wanted) => findUnit(...wanted).end)) continue;
    const { word } = findUnit(main.stream, unit, main.rowFrom);
    const isElsewhere = places.some(({ stream }) => findUnit(stream, unit, 0).end !== -1);
    problems.push({ unit, word, problem: isElsewhere ? 'out of order' : 'missing' });
  }
  return problems;
}

/** Reads a place on over a unit; whether it is there. */
function readOn(
  place: Place,
  unit: ReadingUnit,
  look: (stream: WordStream, unit: ReadingUnit, from: number) => number,
): boolean {
  const end = look(place.stream, unit, place.rowFrom);
  if (end === -1) return false;
  if (unit.floats === undefined) place.from = Math.max(place.from, end);
  return true;
}

/** Letters that may stand between the words of a unit: the title of the slide that it goes on on, and its number. */
const longestGap = 300;
/** Places at which a unit is tried to begin. */
const mostTries = 50;

/** Where a unit ends whose words stand together at or after `from`, or -1. */
function findTogether(stream: WordStream, unit: ReadingUnit, from: number): number {
  const [first = ''] = unit.words;
  const length = unit.words.reduce((sum, word) => sum + word.length, 0);
  let start = from;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const afterFirst = findWord(stream, first, start);
    if (afterFirst === -1) return -1;
    const begin = afterFirst - first.length;
    const { end } = findUnit(stream, unit, begin);
    if (end === -1) return -1;
    if (end - begin <= length + longestGap) return end;
    start = afterFirst;
  }
  return -1;
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
