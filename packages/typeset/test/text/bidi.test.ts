import { describe, expect, it } from 'vitest';
import { embeddingLevels } from '../../src/index.ts';
import { bidiSamples } from './bidi-samples.ts';

describe('embeddingLevels', () => {
  it.each(bidiSamples)('finds the levels of %s', (sample) => {
    const [codes = '', direction, , levels = ''] = sample.split(';');
    const characters = codes.split(' ').map((code) => String.fromCodePoint(Number.parseInt(code, 16)));
    const found = embeddingLevels(characters.join(''), direction === '1' ? 'rtl' : 'ltr');
    let at = 0;
    for (const [index, expected] of levels.split(' ').entries()) {
      // Characters that rule X9 removes have no level.
      if (expected !== 'x') expect(found[at]).toBe(Number(expected));
      at += characters[index]?.length ?? 0;
    }
  });
});
