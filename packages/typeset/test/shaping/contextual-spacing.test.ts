import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { FontFace } from '../../src/fonts/font-face.ts';
import { openWithFontkit } from '../../src/index.ts';

const { resolve } = createRequire(import.meta.url);
const family = { name: 'Noto Serif SC', fontClass: 'serif' } as unknown as FontFace['family'];
const file = '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf';
const face = new FontFace(family, 'regular', await openWithFontkit(readFileSync(resolve(file))));

describe('wide punctuation', () => {
  it.each([
    ['a stop before an opening quotation mark', '好。「好', 3.5],
    ['a closing mark before a comma, and that before an opening one', '好」，「好', 4],
    ['two brackets that open', '好（「好', 3.5],
    ['one sign among ideographs', '好。好', 3],
    ['an opening bracket before a closing one', '「」', 2],
    ['signs with ink in the middle', '好！！好', 4],
  ])('closes up: %s', (_name, text, em) => {
    expect(face.widthPt(text, 1)).toBeCloseTo(em, 3);
  });

  it('keeps its glyphs, and their places', () => {
    const { glyphs, positions } = face.shape('好」，「好');
    expect(glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('')).toBe('好」，「好');
    expect(positions.map(({ xAdvance, xOffset }) => [xAdvance, xOffset])).toEqual([
      [1000, 0],
      [500, 0],
      [500, 0],
      [1000, 0],
      [1000, 0],
    ]);
  });

  it('has a blank half that a line may take from, but for full stops and what fills its square', () => {
    const sides = Array.from('（「“」，、。！字a', (sign) => face.blankHalf(sign));
    const before = ['before', 'before', 'before'];
    expect(sides).toEqual([...before, 'after', 'after', 'after', undefined, undefined, undefined, undefined]);
  });
});
