import { describe, expect, it } from 'vitest';
import { firstStrongDirection, scriptRuns } from '../../src/elements/script-runs.ts';

describe('scriptRuns', () => {
  it('keeps text without direction changes whole', () => {
    expect(scriptRuns('plain, 10:30', 'ltr')).toEqual([{ text: 'plain, 10:30', script: 'common' }]);
    expect(scriptRuns('', 'ltr')).toEqual([]);
  });

  it('gives spaces and digits between right-to-left words to them, those at the edge to the document', () => {
    expect(scriptRuns('see שלום 123 עולם!', 'ltr')).toEqual([
      { text: 'see ', script: 'common' },
      { text: 'שלום 123 עולם', script: 'rtl' },
      { text: '!', script: 'common' },
    ]);
    expect(scriptRuns('שלום!', 'rtl')).toEqual([{ text: 'שלום!', script: 'rtl' }]);
  });

  it('keeps vowel marks with their letters', () => {
    expect(scriptRuns('مَرْحَبًا', 'ltr')).toEqual([{ text: 'مَرْحَبًا', script: 'rtl' }]);
  });
});

describe('firstStrongDirection', () => {
  it('looks at letters alone', () => {
    expect(firstStrongDirection('1. «שלום»')).toBe('rtl');
    expect(firstStrongDirection('42 abc שלום')).toBe('ltr');
    expect(firstStrongDirection('42')).toBeUndefined();
  });
});
