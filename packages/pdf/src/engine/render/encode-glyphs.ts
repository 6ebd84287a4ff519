import type { FontFace, ShapedGlyph, ShapedText, Shaping } from '@octavo/typeset';
import { wordsAndSpaces } from '@octavo/typeset';
import type { EmbeddedFont } from '../internals/pdfmake-types.ts';
import { isGap } from '../text/piece-setting.ts';
import { pdfNumber } from './pdf-number.ts';

/**
 * What a part of a letter stands for: nothing. Readers that find no text for a code make one up; WORD JOINER they skip.
 */
const invisible = [0x2060];

/** The codes that a font has given so far, by glyph and by what the glyph stands for. */
const codesByFont = new WeakMap<EmbeddedFont, Map<string, string>>();

type CodedWords = Map<string, CodedWord>;

/** The words that a font has drawn so far, by how they were shaped. */
const wordsByFont = new WeakMap<EmbeddedFont, Map<Shaping, CodedWords>>();

/** Thousandths of the size below which glyphs are not moved. */
export const leastMove = 0.05;

/** A word, or a space, as glyphs from left to right. */
export interface CodedWord {
  readonly text: string;
  readonly glyphs: readonly CodedGlyph[];
  /** Whether the glyphs, read one after the other, say the text: not where marks are moved or letters change places. */
  readonly isReadable: boolean;
  /**
   * The strings and moves of a `TJ` array that show the word, without the brackets at its ends (`ab)-12(cd`): of words that
   * are readable and have nothing raised. The same at all sizes.
   */
  readonly shown: string | undefined;
  /** Of a space that grows and shrinks with its line: what it advances, in thousandths of the size. */
  readonly gapAdvance: number | undefined;
}

/** The font of some glyphs, and how it shapes them. */
export interface GlyphSource {
  readonly face: FontFace;
  readonly font: EmbeddedFont;
  readonly shaping: Shaping;
}

/** A glyph of a text: its code in the font, as it stands in a string, and its place in thousandths of the size. */
export interface CodedGlyph {
  readonly code: string;
  readonly xOffset: number;
  readonly yOffset: number;
  /** What is advanced beyond the font's own advance: kerning. */
  readonly extraAdvance: number;
  readonly advance: number;
  /** Drawn apart from the letters: a part of a letter, or a mark, of text from the right. Its carrier says what it is. */
  readonly role: 'letter' | 'apart' | 'carrier';
  /** Whether it is a space that grows and shrinks with its line. */
  readonly isSpace: boolean;
}

/**
 * The codes and places of a text's glyphs. A glyph that stands for several characters at different places (the bodies of
 * Arabic letters, the spaces) gets a code for each, so that copied text is what was written; pdfkit keeps the first only.
 */
export function encodeGlyphs(text: string, source: GlyphSource): readonly CodedWord[] {
  const words = codedWords(source);
  const pieces = wordsAndSpaces(text);
  // A line has its words from left to right.
  const visual = source.shaping.direction === 'rtl' ? pieces.toReversed() : pieces;
  return visual.map((word) => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const coded = encodeWord(word, source);
    words.set(word, coded);
    return coded;
  });
}

function codedWords({ font, shaping }: GlyphSource): CodedWords {
  const byShaping = wordsByFont.get(font) ?? new Map<Shaping, CodedWords>();
  wordsByFont.set(font, byShaping);
  const words = byShaping.get(shaping) ?? new Map<string, CodedWord>();
  byShaping.set(shaping, words);
  return words;
}

/** A word as it is shaped, the hyphen at its end as one that says so. */
function shapeWord(word: string, { face, shaping }: GlyphSource): Pick<ShapedText, 'glyphs' | 'positions'> {
  if (!word.endsWith(softHyphen)) return face.shape(word, shaping);
  const { glyphs, positions } = face.shape(`${word.slice(0, -1)}-`, shaping);
  return { glyphs: withSoftHyphen(glyphs), positions };
}

/** The same glyphs, from the left, saying nothing but a space: readers show that WORD JOINER, alone in its place, as a line. */
export function silenced(words: readonly CodedWord[], source: GlyphSource): readonly CodedWord[] {
  return words.map((word) =>
    recoded({ ...word, text: '' }, shapeWord(word.text, source).glyphs, source, () => [0x20]),
  );
}

/** The same glyphs, from the left, the first of which says some text before its own, as a ligature does. */
export function sayingBefore(
  [first, ...rest]: readonly CodedWord[],
  before: string,
  source: GlyphSource,
): readonly CodedWord[] {
  if (first === undefined) return rest;
  const said = Array.from(before, (character) => character.codePointAt(0) ?? 0x20);
  const { glyphs } = shapeWord(first.text, source);
  const word = { ...first, text: before + first.text };
  return [
    recoded(word, glyphs, source, ({ codePoints }, index) =>
      index === 0 ? [...said, ...codePoints] : codePoints,
    ),
    ...rest,
  ];
}

function recoded(
  word: CodedWord,
  shaped: readonly ShapedGlyph[],
  { font }: GlyphSource,
  saying: (glyph: ShapedGlyph, index: number) => readonly number[],
): CodedWord {
  const glyphs = word.glyphs.map((coded, index) => {
    const glyph = shaped[index];
    if (glyph === undefined) return coded;
    return { ...coded, code: codeOf({ ...shapeOf(glyph), codePoints: saying(glyph, index) }, font) };
  });
  return { ...word, glyphs, shown: word.shown === undefined ? undefined : shownGlyphs(glyphs) };
}

function encodeWord(word: string, source: GlyphSource): CodedWord {
  const { font, shaping } = source;
  const { scale } = font;
  const { glyphs, positions } = shapeWord(word, source);
  const isFromRight = shaping.direction === 'rtl';
  const coded = glyphs.map((glyph, index): CodedGlyph => {
    const { xAdvance, xOffset, yOffset } = positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
    return {
      code: codeOf(isFromRight && xAdvance === 0 ? { ...shapeOf(glyph), codePoints: [] } : glyph, font),
      xOffset: xOffset * scale,
      yOffset: yOffset * scale,
      extraAdvance: (xAdvance - glyph.advanceWidth) * scale,
      advance: xAdvance * scale,
      role: isFromRight && (xAdvance === 0 || glyph.codePoints.length === 0) ? 'apart' : 'letter',
      isSpace: glyph.codePoints.length === 1 && isGap(glyph.codePoints[0] ?? 0),
    };
  });
  if (isFromRight) {
    const carried = withCarriers(coded, glyphs, source);
    return { text: word, glyphs: carried, isReadable: true, shown: undefined, gapAdvance: undefined };
  }
  const isPlaced = coded.every(
    ({ xOffset, yOffset, advance }) => xOffset === 0 && yOffset === 0 && advance > 0,
  );
  const isSaid = glyphs.every(({ codePoints }) => codePoints.length > 0) && says(glyphs) === word;
  const isReadable = isPlaced && isSaid;
  const [first] = coded;
  return {
    text: word,
    glyphs: coded,
    isReadable,
    shown: isReadable ? shownGlyphs(coded) : undefined,
    gapAdvance: coded.length === 1 && first?.isSpace === true ? first.advance : undefined,
  };
}

/** Codes of spaces that stand for the characters of a text, one for each, and what each of them advances. */
export function encodeUnseen(
  text: string,
  { face, font }: GlyphSource,
): { readonly codes: readonly string[]; readonly advanceEm: number } {
  const { id, advanceWidth } = face.font.glyphForCodePoint(0x20);
  const codes = Array.from(text, (character) =>
    codeOf({ id, codePoints: [character.codePointAt(0) ?? 0x20], advanceWidth }, font),
  );
  return { codes, advanceEm: (advanceWidth * font.scale) / 1000 };
}

/** Glyphs that stand on the line one after the other, kerned. */
function shownGlyphs(glyphs: readonly CodedGlyph[]): string {
  let shown = '';
  for (const { code, extraAdvance } of glyphs) shown += code + tightened(extraAdvance);
  return shown;
}

/** A move within a `TJ` array, between two strings; none where it could not be seen. */
export function tightened(thousandths: number): string {
  return Math.abs(thousandths) < leastMove ? '' : `)${pdfNumber(-thousandths, 1)}(`;
}

/**
 * Puts what marks say among the letters again, on spaces: from the right, readers turn round what they find in a line, also
 * what content is marked to stand for, so each letter and mark must stand in its place. Marks of one letter share a space,
 * since readers drop what stands on the same spot.
 */
function withCarriers(
  coded: readonly CodedGlyph[],
  glyphs: readonly ShapedGlyph[],
  { face, font }: GlyphSource,
): readonly CodedGlyph[] {
  const carried: CodedGlyph[] = [];
  let marks: number[] = [];
  for (const [index, glyph] of coded.entries()) {
    const codePoints = glyphs[index]?.codePoints ?? [];
    if (glyph.role === 'apart') marks = [...codePoints, ...marks];
    carried.push(glyph);
    if (marks.length === 0 || coded[index + 1]?.role === 'apart') continue;
    const { id, advanceWidth } = face.font.glyphForCodePoint(0x20);
    const code = codeOf({ id, codePoints: marks, advanceWidth }, font);
    const advance = advanceWidth * font.scale;
    carried.push({ code, xOffset: 0, yOffset: 0, extraAdvance: 0, advance, role: 'carrier', isSpace: false });
    marks = [];
  }
  return carried;
}

/** A hyphen that is only shown at a line's end says so: who copies the text gets the word whole (ISO 32000-1, 14.8.2.2.3). */
const softHyphen = '\u00ad';

function withSoftHyphen(glyphs: readonly ShapedGlyph[]): readonly ShapedGlyph[] {
  const last = glyphs.at(-1);
  return last === undefined ? [] : [...glyphs.slice(0, -1), { ...shapeOf(last), codePoints: [0xad] }];
}

/** `fontkit`'s glyphs are objects of classes, which cannot be spread. */
function shapeOf({ id, codePoints, advanceWidth }: ShapedGlyph): ShapedGlyph {
  return { id, codePoints, advanceWidth };
}

function says(glyphs: readonly ShapedGlyph[]): string {
  return String.fromCodePoint(...glyphs.flatMap(({ codePoints }) => codePoints));
}

function codeOf(glyph: ShapedGlyph, font: EmbeddedFont): string {
  const codes = codesByFont.get(font) ?? new Map<string, string>();
  codesByFont.set(font, codes);
  const key = `${glyph.id}:${glyph.codePoints.join(',')}`;
  const known = codes.get(key);
  if (known !== undefined) return known;
  const place = font.subset.glyphs.length;
  const code = literal(place >> 8) + literal(place & 0xff);
  font.subset.glyphs.push(glyph.id);
  font.widths[place] = glyph.advanceWidth * font.scale;
  font.unicode[place] = glyph.codePoints.length === 0 ? invisible : glyph.codePoints;
  codes.set(key, code);
  return code;
}

/** A byte of a string in parentheses (ISO 32000-1, 7.3.4.2): half as long as in hexadecimal. */
function literal(byte: number): string {
  if (byte === 0x0d) return '\\r';
  const character = String.fromCharCode(byte);
  return '()\\'.includes(character) ? `\\${character}` : character;
}
