import { suggest } from '@octavo/core';
import { expect, it } from 'vitest';

it.each([
  ['introductoin', 'introduction'],
  ['intro', 'introduction'],
  ['fig:prot', 'fig:port'],
  ['in', undefined],
  ['elsewhere', undefined],
])('for %s it offers %s', (word, expected) => {
  expect(suggest(word, ['introduction', 'methods', 'fig:port', 'results'])).toBe(expected);
});
