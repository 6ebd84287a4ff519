import type { FontFace, ShapedGlyph } from '@octavo/typeset';
import { wordsAndSpaces } from '@octavo/typeset';
import type { EmbeddedFont } from '../internals/pdfmake-types.ts';

/**
 * What a part of a letter stands for: nothing. Readers that find no text for a code make one up; WORD JOINER they skip.
 */
const invisible = [0x2060];

/** The codes that a font has given so far, by glyph and by what the glyph stands for. */
const codesByFont = new WeakMap<EmbeddedFont, Map<string, number>>();

/** The words that a font has drawn so far. */
const wordsByFont = new WeakMap<EmbeddedFont, Map<string, readonly CodedGlyph[]>>();

/** A glyph of a text: its code in the font, and its place in thousandths of the size. */
export interface CodedGlyph {
  readonly code: string;
  readonly xOffset: number;
  readonly yOffset: number;
  /** What is advanced beyond the font's own advance: kerning. */
  readonly extraAdvance: number;
  readonly advance: number;
  /** Whether the glyph is part of a letter that another one stands for, as dots of Arabic letters are. */
  readonly isPart: boolean;
}

/**
 * The codes and places of a text's glyphs. A glyph that stands for several characters at different places (the bodies of
 * Arabic letters, the spaces) gets a code for each, so that copied text is what was written; pdfkit keeps the first only.
 */
export function encodeGlyphs(text: string, face: FontFace, font: EmbeddedFont): readonly CodedGlyph[] {
  const words = wordsByFont.get(font) ?? new Map<string, readonly CodedGlyph[]>();
  wordsByFont.set(font, words);
  return wordsAndSpaces(text).flatMap((word) => {
    const known = words.get(word);
    if (known !== undefined) return known;
    const coded = encodeWord(word, face, font);
    words.set(word, coded);
    return coded;
  });
}

function encodeWord(word: string, face: FontFace, font: EmbeddedFont): readonly CodedGlyph[] {
  const { scale } = font;
  const { glyphs, positions } = face.shape(word);
  return glyphs.map((glyph, index): CodedGlyph => {
    const { xAdvance, xOffset, yOffset } = positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
    return {
      code: codeOf(glyph, font).toString(16).padStart(4, '0'),
      xOffset: xOffset * scale,
      yOffset: yOffset * scale,
      extraAdvance: (xAdvance - glyph.advanceWidth) * scale,
      advance: xAdvance * scale,
      isPart: glyph.codePoints.length === 0,
    };
  });
}

function codeOf(glyph: ShapedGlyph, font: EmbeddedFont): number {
  const codes = codesByFont.get(font) ?? new Map<string, number>();
  codesByFont.set(font, codes);
  const key = `${glyph.id}:${glyph.codePoints.join(',')}`;
  const known = codes.get(key);
  if (known !== undefined) return known;
  const code = font.subset.glyphs.length;
  font.subset.glyphs.push(glyph.id);
  font.widths[code] = glyph.advanceWidth * font.scale;
  font.unicode[code] = glyph.codePoints.length === 0 ? invisible : glyph.codePoints;
  codes.set(key, code);
  return code;
}

/** Lets a font's glyphs say what they stand for where they are used: `fontkit` remembers the first use only. */
export function distinguishGlyphs({ font }: EmbeddedFont): void {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints);
    if (codePoints.length === 0 || codePoints.join() === glyph.codePoints.join()) return glyph;
    // A glyph like the remembered one in all but its code points.
    return Object.create(glyph, { codePoints: { value: codePoints } }) as ShapedGlyph;
  };
}
