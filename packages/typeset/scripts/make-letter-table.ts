import type { GlyphPosition, OpenedFont, ShapedGlyph } from '../src/fonts/opened-font.ts';
import type { LetterTable } from '../src/letters/letter-table.ts';

/** Basic Latin, Latin-1, Latin Extended-A, and the signs that stand in such text. */
const characters = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xac),
  ...range(0xae, 0x17f),
  ...'‐‒–—―‘’‚“”„†‡•…‰‹›€™−',
];

const space = 0x20;
const pairsAtOnce = 300;

type Kerning = number | null;

interface Letter {
  readonly text: string;
  readonly glyph: number;
  readonly advance: number;
}

type Pair = readonly [Letter, Letter];

/** Makes the table of a font by shaping all pairs of its letters, and of the ligatures that come to light thereby. */
export function makeLetterTable(font: OpenedFont): LetterTable {
  const letters = characters.map((text) => loneLetter(text, font)).filter((letter) => letter !== undefined);
  const kerning = new Map<string, Kerning>();
  for (let known = 0; known < letters.length; ) {
    const found = shapePairs(newPairs(letters, known), font, kerning);
    known = letters.length;
    if (found.length > 200) throw new Error('Too many pairs seem to be ligatures');
    letters.push(...found);
  }
  const row = (first: Letter): string =>
    JSON.stringify(letters.map((second) => kerning.get(pairKey(first, second))));
  const column = (second: Letter): string =>
    JSON.stringify(letters.map((first) => kerning.get(pairKey(first, second))));
  const rows = classes(letters.map(row));
  const columns = classes(letters.map(column));
  return {
    letters: letters.map(({ text }) => text),
    glyphs: letters.map(({ glyph }) => glyph),
    advances: letters.map(({ advance }) => advance),
    rows: rows.classOf,
    columns: columns.classOf,
    kerning: rows.firsts.map((first) =>
      columns.firsts.map((second) => kerningOf(letters[first], letters[second], kerning)),
    ),
  };
}

/** A character that stays what it is when it stands alone. */
function loneLetter(text: string, font: OpenedFont): Letter | undefined {
  const codePoint = text.charCodeAt(0);
  if (!font.hasGlyphForCodePoint(codePoint)) return undefined;
  const { id, advanceWidth } = font.glyphForCodePoint(codePoint);
  const shaped = font.layout(text);
  const isPlain =
    shaped.glyphs.length === 1 &&
    shaped.glyphs[0]?.id === id &&
    shaped.positions[0]?.xAdvance === advanceWidth &&
    isUnmoved(shaped.positions[0]);
  return isPlain ? { text, glyph: id, advance: advanceWidth } : undefined;
}

/** Pairs that the letters from `known` on form, with one another and with those before. */
function newPairs(letters: readonly Letter[], known: number): readonly Pair[] {
  return letters.flatMap((first, row) =>
    letters
      .filter((_, column) => row >= known || column >= known)
      // A line's words are cut at spaces before they are shaped.
      .filter((second) => first.text !== ' ' && second.text !== ' ')
      .map((second) => [first, second] as const),
  );
}

/** Notes the kerning of pairs; those that become one glyph are returned as letters. */
function shapePairs(
  pairs: readonly Pair[],
  font: OpenedFont,
  kerning: Map<string, Kerning>,
): readonly Letter[] {
  const ligatures = new Map<string, Letter>();
  for (const some of batches(pairs)) {
    const shaped = font.layout(some.map(([first, second]) => first.text + second.text).join(' '));
    let index = 0;
    for (const [first, second] of some) {
      const from = index;
      while (index < shaped.glyphs.length && (some.length === 1 || !isSpace(shaped.glyphs[index])))
        index += 1;
      const glyphs = shaped.glyphs.slice(from, index);
      const positions = shaped.positions.slice(from, index);
      kerning.set(pairKey(first, second), pairKerning(first, second, glyphs, positions));
      const text = first.text + second.text;
      const [only] = glyphs;
      if (glyphs.length === 1 && only !== undefined && isUnmoved(positions[0])) {
        ligatures.set(text, { text, glyph: only.id, advance: only.advanceWidth });
      }
      index += 1;
    }
  }
  return [...ligatures.values()];
}

/** Pairs to shape at one go, with spaces between; those with a space of their own, one by one. */
function batches(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const isSpaced = (pair: Pair): boolean => pair.some(({ text }) => text === '\u00a0');
  const others = pairs.filter((pair) => !isSpaced(pair));
  const count = Math.ceil(others.length / pairsAtOnce);
  return [
    ...pairs.filter(isSpaced).map((pair) => [pair]),
    ...Array.from({ length: count }, (_, index) =>
      others.slice(index * pairsAtOnce, (index + 1) * pairsAtOnce),
    ),
  ];
}

function isSpace(glyph: ShapedGlyph | undefined): boolean {
  return glyph?.codePoints[0] === space;
}

function pairKerning(
  first: Letter,
  second: Letter,
  glyphs: readonly ShapedGlyph[],
  positions: readonly GlyphPosition[],
): Kerning {
  const isPlain =
    glyphs.length === 2 &&
    glyphs[0]?.id === first.glyph &&
    glyphs[1]?.id === second.glyph &&
    positions.every(isUnmoved);
  return isPlain ? (positions[0]?.xAdvance ?? 0) - first.advance : null;
}

function isUnmoved(position: GlyphPosition | undefined): boolean {
  return position !== undefined && position.xOffset === 0 && position.yOffset === 0;
}

function pairKey(first: Letter, second: Letter): string {
  return `${first.text} ${second.text}`;
}

function kerningOf(
  first: Letter | undefined,
  second: Letter | undefined,
  kerning: ReadonlyMap<string, Kerning>,
): Kerning {
  return first === undefined || second === undefined ? null : (kerning.get(pairKey(first, second)) ?? null);
}

/** Numbers what is alike: the number of each entry, and where each number stands first. */
function classes(entries: readonly string[]): { classOf: number[]; firsts: number[] } {
  const numbers = new Map<string, number>();
  const firsts: number[] = [];
  const classOf = entries.map((entry, index) => {
    const known = numbers.get(entry);
    if (known !== undefined) return known;
    firsts.push(index);
    numbers.set(entry, firsts.length - 1);
    return firsts.length - 1;
  });
  return { classOf, firsts };
}

function range(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index));
}
