import { expect, it } from 'vitest';
import { splitByDirection } from '../../src/pptx/text/split-by-direction.ts';

it('parts a text where its letters turn round, and loses nothing', () => {
  expect(splitByDirection('one way, 12 words')).toEqual(['one way, 12 words']);
  expect(splitByDirection('البدء بـ React 19 فورا')).toEqual(['البدء بـ ', 'React 19 ', 'فورا']);
  expect(splitByDirection('12')).toEqual(['12']);
  expect(splitByDirection('')).toEqual(['']);
});
