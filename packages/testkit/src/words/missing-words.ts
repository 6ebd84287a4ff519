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
  const stream = wordStream(text);
  const problems: MissingWords[] = [];
  let from = 0;
  let row: { readonly id: string; readonly from: number } | undefined;
  for (const unit of units) {
    if (unit.row === undefined) row = undefined;
    else if (row?.id !== unit.row) row = { id: unit.row, from };
    const found = findUnit(stream, unit, row?.from ?? from);
    if (found.end !== -1) {
      if (unit.floats === undefined) from = Math.max(from, found.end);
      continue;
    }
    const elsewhere = findUnit(stream, unit, 0).end !== -1;
    problems.push({ unit, word: found.word, problem: elsewhere ? 'out of order' : 'missing' });
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
