import type { Heading } from '@octavo/core';
import { expect, it } from 'vitest';
import { headingLevels } from '../../src/html/heading-levels.ts';

const levelsOf = (...depths: readonly Heading['depth'][]): readonly (number | undefined)[] => {
  const headings = depths.map((depth): Heading => ({ type: 'heading', id: '', depth, children: [] }));
  const levels = headingLevels(headings);
  return depths.map((depth) => levels.get(depth));
};

it('lets the headings of a slide follow its title without a gap', () => {
  expect(levelsOf(6, 6)).toEqual([3, 3]);
  expect(levelsOf(3, 5, 3)).toEqual([3, 4, 3]);
  expect(levelsOf(5, 3)).toEqual([3, 3]);
});
