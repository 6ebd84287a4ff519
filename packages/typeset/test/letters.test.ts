import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { OpenedFont, ShapedText } from '../src/index.ts';
import { findFamily, openWithFontkit } from '../src/index.ts';
import { fontFingerprint } from '../src/letters/font-fingerprint.ts';
import { knownLetters } from '../src/letters/known-letters.ts';
import type { LetterShaper } from '../src/letters/letter-shaper.ts';

const { resolve } = createRequire(import.meta.url);
const files = ['Source Serif 4', 'Source Sans 3', 'Source Code Pro'].flatMap((name) =>
  Object.values(findFamily(name).files),
);
const characters = [
  ...Array.from({ length: 0x17f - 0x21 }, (_, index) => String.fromCharCode(0x21 + index)),
  ...'–—‘’“”„…€™−',
];
const words = [
  ...new Set(
    ['LICENSE', 'README.md', 'ARCHITECTURE.md', 'packages/typeset/README.md']
      .map((name) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8'))
      .join(' ')
      .concat(
        ' AVATAR “Type,” To. façade naïve Łódź (1941–1945) don’t 10:30 x_1=y/2; office efficient flow fjord fffi baffle',
        ' offbeat halfhour cuff-link Tę… Wyświęć Ærøskøbing „Straße“ l’été 3\u00a0km ïïx fïïf 1/2 --> != ffft fffl ffj',
      )
      .split(/[ \n]+/),
  ),
].filter((word) => word !== '');

describe.each(files)('the letters of %s', (file) => {
  const bytes = readFileSync(resolve(file));

  it('are shaped as the font shapes them, in words', async () => {
    const { font, letters } = await open(bytes);
    const known = words.filter((word) => letters.shape(word) !== undefined);
    for (const word of known) expect(facts(letters.shape(word)), word).toEqual(facts(font.layout(word)));
    expect(known.length).toBeGreaterThan(words.length * 0.95);
  });

  it('are shaped as the font shapes them, in pairs of all classes', async () => {
    const { font, letters } = await open(bytes);
    for (const [row, first] of characters.entries()) {
      for (let column = row % 23; column < characters.length; column += 23) {
        const pair = `${first}${characters[column]}`;
        const shaped = letters.shape(pair);
        if (shaped !== undefined) expect(facts(shaped), pair).toEqual(facts(font.layout(pair)));
      }
    }
  });

  it('are covered by the font', async () => {
    const { font, letters } = await open(bytes);
    const codePoints = characters.map((character) => character.charCodeAt(0));
    const covered = codePoints.filter((codePoint) => letters.covers(codePoint));
    expect(covered.filter((codePoint) => !font.hasGlyphForCodePoint(codePoint))).toEqual([]);
    expect(covered.length).toBeGreaterThan(300);
  });

  it('are not known of any other version of the font', async () => {
    const other = Uint8Array.from(bytes);
    const head = new DataView(other.buffer);
    const offset = headOffset(head);
    head.setUint32(offset + 8, head.getUint32(offset + 8) + 1);
    expect(await knownLetters(other)).toBeUndefined();
  });
});

describe('fontFingerprint', () => {
  it('knows no files that are no TrueType fonts', () => {
    expect(fontFingerprint(new Uint8Array())).toBeUndefined();
    expect(fontFingerprint(new TextEncoder().encode('OTTO and more than twelve bytes'))).toBeUndefined();
    expect(fontFingerprint(new Uint8Array([0, 1, 0, 0, 0xff, 0xff, 0, 0, 0, 0, 0, 0]))).toBeUndefined();
  });
});

async function open(bytes: Uint8Array): Promise<{ font: OpenedFont; letters: LetterShaper }> {
  const letters = await knownLetters(bytes);
  if (letters === undefined) throw new Error('The font has changed: run `npm run letter-tables`');
  return { font: await openWithFontkit(bytes), letters };
}

/** `fontkit` remembers what a glyph stood for when it was first used: that is left out. */
function facts(shaped: ShapedText | undefined): object | undefined {
  return (
    shaped && {
      advanceWidth: shaped.advanceWidth,
      glyphs: shaped.glyphs.map(({ id, advanceWidth }) => [id, advanceWidth]),
      characters: shaped.glyphs.map(({ codePoints }) => codePoints.length),
      positions: shaped.positions.map(({ xAdvance, xOffset, yOffset }) => [xAdvance, xOffset, yOffset]),
    }
  );
}

function headOffset(view: DataView): number {
  for (let record = 12; ; record += 16) {
    if (view.getUint32(record) === 0x68656164) return view.getUint32(record + 8);
  }
}
