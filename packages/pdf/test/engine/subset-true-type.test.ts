import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { subsetTrueType } from '../../src/engine/fonts/subset-true-type.ts';
import { trueTypeTables } from '../../src/engine/fonts/true-type-tables.ts';

const { resolve } = createRequire(import.meta.url);

interface Subset {
  readonly glyphs: number[];
  includeGlyph(id: number): number;
  encode(): Uint8Array;
}

interface SubsettingFont {
  createSubset(): Subset;
  glyphForCodePoint(codePoint: number): { readonly id: number };
}

const text = 'Octavo fjord, ÀÉÎõüß Łódź “12” — ąęįų ¼ ﬁ → ∑ שלום 한글';

it.each([
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/700Bold_Italic/SourceSerif4_700Bold_Italic.ttf',
  'source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  'source-code-pro/400Regular/SourceCodePro_400Regular.ttf',
  'carlito/400Regular/Carlito_400Regular.ttf',
  'noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
  'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
])('cuts the subset of %s that fontkit cuts', async (file) => {
  const bytes = readFileSync(resolve(`@expo-google-fonts/${file}`));
  const font = await openFont(bytes);
  const tables = trueTypeTables(bytes);
  if (tables === undefined) throw new Error('The font has no outlines of TrueType');
  const [expected, own] = [font.createSubset(), font.createSubset()];
  for (const subset of [expected, own]) {
    for (const character of text)
      subset.glyphs.push(font.glyphForCodePoint(character.codePointAt(0) ?? 0).id);
  }
  expect(Buffer.from(subsetTrueType(tables, own)).equals(Buffer.from(expected.encode()))).toBe(true);
  expect(own.glyphs).toEqual(expected.glyphs);
});

it('leaves fonts alone that are cut short or of another kind', () => {
  const bytes = readFileSync(
    resolve('@expo-google-fonts/source-code-pro/400Regular/SourceCodePro_400Regular.ttf'),
  );
  expect(trueTypeTables(bytes.subarray(0, bytes.length - 5000))).toBeUndefined();
  expect(trueTypeTables(bytes.subarray(0, 20))).toBeUndefined();
  expect(trueTypeTables(new TextEncoder().encode('OTTO, not TrueType'))).toBeUndefined();
});

async function openFont(bytes: Uint8Array): Promise<SubsettingFont> {
  // What is used of it here; `fontkit` brings no types of its own.
  const { create } = (await import('fontkit')) as unknown as { create(bytes: Uint8Array): SubsettingFont };
  return create(bytes);
}
