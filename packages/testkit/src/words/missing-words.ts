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

/**
 * Looks for units in an output's texts, in order. A deck has two, its slides and its notes: a unit stands in the one where it
 * comes next, and each text is read on from its own place. An empty list means that every word was found.
 */
export function missingWords(
  units: readonly ReadingUnit[],
  ...texts: readonly [string, ...string[]]
): readonly MissingWords[] {
  const streams = texts.map((text) => ({ stream: wordStream(text), from: 0, rowFrom: 0 }));
  const problems: MissingWords[] = [];
  let row: string | undefined;
  for (const unit of units) {
    if (unit.row === undefined || unit.row !== row) {
      row = unit.row;
      for (const place of streams) place.rowFrom = place.from;
    }
    const found = streams.map((place) => ({ place, ...findUnit(place.stream, unit, place.rowFrom) }));
    // Common words are found somewhere in any long text: what lies nearest is meant.
    const [nearest] = found
      .filter(({ end }) => end !== -1)
      .toSorted((left, right) => left.end - left.place.rowFrom - (right.end - right.place.rowFrom));
    if (nearest !== undefined) {
      if (unit.floats === undefined) nearest.place.from = Math.max(nearest.place.from, nearest.end);
      continue;
    }
    const isElsewhere = streams.some(({ stream }) => findUnit(stream, unit, 0).end !== -1);
    problems.push({ unit, word: found[0]?.word ?? '', problem: isElsewhere ? 'out of order' : 'missing' });
  }
  return problems;
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
