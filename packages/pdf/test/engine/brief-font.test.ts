import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import type { BriefFont } from '../../src/engine/fonts/brief-font.ts';
import { briefFont } from '../../src/engine/fonts/brief-font.ts';

const { resolve } = createRequire(import.meta.url);

const families = {
  'source-serif-4': 'SourceSerif4',
  'source-sans-3': 'SourceSans3',
  'source-code-pro': 'SourceCodePro',
};
const styles = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'];
const bundled = Object.entries(families).flatMap(([family, name]) =>
  styles.map((style) => `${family}/${style}/${name}_${style}.ttf`),
);

it.each(bundled)('tells of %s what fontkit tells', async (file) => {
  const bytes = readFont(file);
  const whole = await openWhole(bytes);
  const brief = briefFont(bytes, () => whole);
  if (brief === undefined) throw new Error('The font is not known');
  expect(measuresOf(brief)).toEqual(measuresOf(whole));
  expect(brief._tables.head.checkSumAdjustment).toBe(whole._tables.head.checkSumAdjustment);
  const differing = codePoints().filter((codePoint) => {
    const [own, other] = [brief.glyphForCodePoint(codePoint), whole.glyphForCodePoint(codePoint)];
    return (
      own.id !== other.id ||
      own.advanceWidth !== other.advanceWidth ||
      own.codePoints.join() !== String(codePoint) ||
      brief.hasGlyphForCodePoint(codePoint) !== whole.hasGlyphForCodePoint(codePoint)
    );
  });
  expect(differing).toEqual([]);
  expect(brief.getGlyph(3).advanceWidth).toBe(whole.getGlyph(3).advanceWidth);
});

it('opens the whole font once, for what it does not know itself', async () => {
  const bytes = readFont(bundled[0] ?? '');
  const whole = await openWhole(bytes);
  let times = 0;
  const brief = briefFont(bytes, () => {
    times += 1;
    return whole;
  });
  expect(brief?.glyphForCodePoint(0x41).id).toBe(whole.glyphForCodePoint(0x41).id);
  expect(times).toBe(0);
  expect(brief?.layout('ffi').advanceWidth).toBe(whole.layout('ffi').advanceWidth);
  expect(brief?.glyphForCodePoint(0x41).bbox).toEqual(whole.glyphForCodePoint(0x41).bbox);
  expect(times).toBe(1);
});

it('counts the glyphs of a subset as fontkit does', async () => {
  const bytes = readFont(bundled[0] ?? '');
  const whole = await openWhole(bytes);
  const subsets = [briefFont(bytes, () => whole), whole].map((font) => font?.createSubset());
  const places = subsets.map((subset) => [5, 9, 5, 0, 700].map((id) => subset?.includeGlyph(id)));
  expect(places[0]).toEqual(places[1]);
  expect(subsets[0]?.glyphs).toEqual(subsets[1]?.glyphs);
});

it('leaves other fonts to fontkit', () => {
  const unused = (): BriefFont => {
    throw new Error('Nothing is asked of it');
  };
  expect(briefFont(readFont('carlito/400Regular/Carlito_400Regular.ttf'), unused)).toBeUndefined();
  const changed = Uint8Array.from(readFont(bundled[0] ?? ''));
  expect(briefFont(changed.subarray(0, -1), unused)).toBeUndefined();
});

function measuresOf(font: BriefFont): object {
  const { unitsPerEm, ascent, descent, lineGap, xHeight, capHeight, italicAngle, postscriptName } = font;
  const { minX, minY, maxX, maxY } = font.bbox;
  const { italic } = font.head.macStyle;
  const { sFamilyClass } = font['OS/2'];
  const lengths = { unitsPerEm, ascent, descent, lineGap, xHeight, capHeight, minX, minY, maxX, maxY };
  return { ...lengths, italicAngle, postscriptName, italic, sFamilyClass };
}

/** All that a font of text may have, and some that none has. */
function codePoints(): readonly number[] {
  return [...Array.from({ length: 0x3000 }, (_, index) => index), 0xfb01, 0xfffd, 0x1d49c, 0x1f600, 0x10ffff];
}

function readFont(file: string): Uint8Array {
  return readFileSync(resolve(`@expo-google-fonts/${file}`));
}

async function openWhole(bytes: Uint8Array): Promise<BriefFont> {
  // `fontkit` brings no types of its own: what is used of its fonts is what stands in for them.
  const { create } = (await import('fontkit')) as unknown as { create(bytes: Uint8Array): BriefFont };
  return create(bytes);
}
