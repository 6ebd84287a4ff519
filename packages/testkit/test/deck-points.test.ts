import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { deckPoints } from '../src/decks/deck-points.ts';

/** The names of all lints that presentations are checked by. */
const lints = ['pptx-lints', 'package-lints'].flatMap((folder) => {
  const url = new URL(`../src/ooxml/${folder}/`, import.meta.url);
  return readdirSync(url).flatMap((file) =>
    Array.from(
      readFileSync(new URL(file, url), 'utf8').matchAll(/lint: '([a-z-]+)'|^ {4}'([a-z-]+)':/gm),
      ([, one, other]) => one ?? other ?? '',
    ),
  );
});

it('has 29 points, and each lint at one of them', () => {
  expect(deckPoints.map(({ number }) => number)).toEqual(Array.from({ length: 29 }, (_, index) => index + 1));
  expect(deckPoints.flatMap((point) => point.lints).toSorted()).toEqual([...new Set(lints)].toSorted());
});
