import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { openWithFontkit } from '../../src/index.ts';
import { PairShaper } from '../../src/shaping/pair-shaper.ts';

const { resolve } = createRequire(import.meta.url);
const files = [
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  'source-code-pro/400Regular/SourceCodePro_400Regular.ttf',
  'carlito/400Regular/Carlito_400Regular.ttf',
];
const words = [
  ...new Set(
    readFileSync(new URL('../../../../LICENSE', import.meta.url), 'utf8')
      .concat(
        ' AVATAR “Type,” To. façade naïve Łódź (1941–1945) don’t 10:30 x_1=y/2; office flow fjord Tę… Wyświęć',
      )
      .split(/\s+/),
  ),
];

describe('PairShaper', () => {
  it.each(files)('shapes words of %s as the font does', async (file) => {
    const font = await openWithFontkit(readFileSync(resolve(`@expo-google-fonts/${file}`)));
    const shaper = new PairShaper(font);
    let shapedHere = 0;
    for (const word of words) {
      const shaped = shaper.shape(word);
      if (shaped === undefined) continue;
      shapedHere += 1;
      const expected = font.layout(word);
      expect(shaped.glyphs.map((glyph) => glyph.id)).toEqual(expected.glyphs.map((glyph) => glyph.id));
      expect(
        shaped.positions.map((position) => position.xAdvance),
        word,
      ).toEqual(expected.positions.map((position) => position.xAdvance));
    }
    expect(shapedHere).toBeGreaterThan(words.length * 0.6);
  });

  it('leaves ligatures to the font', async () => {
    const font = await openWithFontkit(readFileSync(resolve(`@expo-google-fonts/${files[4]}`)));
    const ligates = font.layout('fi').glyphs.length === 1;
    expect(new PairShaper(font).shape('fi') === undefined).toBe(ligates);
  });

  it('leaves other scripts to the font', async () => {
    const font = await openWithFontkit(readFileSync(resolve(`@expo-google-fonts/${files[0]}`)));
    expect(new PairShaper(font).shape('слово')).toBeUndefined();
  });
});
