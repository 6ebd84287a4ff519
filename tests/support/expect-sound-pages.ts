import { expect } from 'vitest';
import type { CheckedDocument } from './check-document-pages.ts';

/** Nothing is wrong with the pages, and enough of the text was found on them to say so. */
export function expectSoundPages({ problems, unlocated, units, structure }: CheckedDocument): void {
  expect(structure.found).toEqual(structure.expected);
  expect(problems.filter(({ text }) => !notFollowed.test(text))).toEqual([]);
  const isFollowed = unlocated.filter((words) => notFollowed.test(words)).length < units / 4;
  const lost = unlocated.filter((words) => !notFollowed.test(words));
  // Units that cannot be followed are judged by the suite of words; too many of them would leave pages unjudged.
  if (isFollowed) expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(units * 0.03);
}

// PDF.js gives right-to-left lines as they are seen, and the marks of Indic scripts apart.
const notFollowed = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}]/u;
