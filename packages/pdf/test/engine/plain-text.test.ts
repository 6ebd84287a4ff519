import { createFontSet } from '@octavo/typeset';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildUnits } from '../../src/engine/text/build-units.ts';
import { plainText } from '../../src/engine/text/plain-text.ts';
import { readFont } from '../support/fonts.ts';

const fonts = createFontSet({ reader: readFont });
const style = { font: 'Source Serif 4', fontSize: 9.5 };

beforeAll(async () => {
  await fonts.load([{ style: { family: 'Source Serif 4' }, text: 'abcxyzABCXYZ0123456789' }]);
});

describe('a plain text', () => {
  it.each(['83472', 'paper ink', 'Très bien, merci.', 'a b c d e f', 'AV To (We) ‘x’'.replace(/[‘’]/g, "'")])(
    'is as wide as its units: %s',
    (text) => {
      const runs = [{ text, style }];
      const units = buildUnits(runs, 'ltr', fonts);
      const plain = plainText(runs, 'ltr', fonts);
      expect(plain?.widthPt).toBe(units.reduce((sum, { widthPt }) => sum + widthPt, 0));
      expect(plain?.widestWordPt).toBe(Math.max(...units.map(({ widthPt, spacePt }) => widthPt - spacePt)));
    },
  );

  it.each([
    ['a place within a word where a line may end', 'e-mail'],
    ['white space that is not one space', 'a  b'],
    ['white space at its end', 'a '],
    ['a space that does not break', 'a\u00a0b'],
    ['a hyphen that is shown at a line end', 'hy\u00adphen'],
    ['a line end', 'a\nb'],
    ['letters that are read from the right', 'שלום'],
    ['no character', ''],
  ])('has no %s', (_, text) => {
    expect(plainText([{ text, style }], 'ltr', fonts)).toBeUndefined();
  });

  it('is no part of a line of several styles', () => {
    const runs = ['a', 'b'].map((text) => ({ text, style }));
    expect(plainText(runs, 'ltr', fonts)).toBeUndefined();
  });
});
