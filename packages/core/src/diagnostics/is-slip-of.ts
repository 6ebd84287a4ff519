import { editDistance } from './suggest.ts';

/** Whether `word` is `meant` with one letter too many, too few or wrong, or with two neighbours exchanged. */
export function isSlipOf(word: string, meant: string): boolean {
  if (Math.abs(word.length - meant.length) > 1) return false;
  const distance = editDistance(word, meant);
  return distance === 1 || (distance === 2 && isExchange(word, meant));
}

function isExchange(word: string, meant: string): boolean {
  const first = [...word].findIndex((letter, index) => letter !== meant[index]);
  const exchanged = `${word.slice(0, first)}${word[first + 1] ?? ''}${word[first]}${word.slice(first + 2)}`;
  return exchanged === meant;
}
