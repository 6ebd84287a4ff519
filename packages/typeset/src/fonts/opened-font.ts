/// <reference path="./fontkit.d.ts" />
import { withRoomAtEnd } from './with-room-at-end.ts';

/** What is asked of a font file once it is open; the fonts of `fontkit` have this shape. Lengths in font units. */
export interface OpenedFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): OutlinedGlyph;
  /** `features` turns OpenType features on or off by their tags; what is not given follows from the text. */
  layout(
    text: string,
    features?: Readonly<Record<string, boolean>>,
    script?: string,
    language?: string,
    direction?: 'ltr' | 'rtl',
  ): ShapedText;
}

/** Text as glyphs in the order in which they are drawn. Lengths in font units. */
export interface ShapedText {
  readonly advanceWidth: number;
  readonly glyphs: readonly ShapedGlyph[];
  readonly positions: readonly GlyphPosition[];
}

export interface ShapedGlyph {
  readonly id: number;
  /** What the glyph stands for; several in ligatures, none in marks that are part of another. */
  readonly codePoints: readonly number[];
  /** What the font advances after the glyph when nothing adjusts it. */
  readonly advanceWidth: number;
}

/** A glyph with the box around its outline. */
export interface OutlinedGlyph extends ShapedGlyph {
  readonly bbox?:
    | { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number }
    | undefined;
}

export interface GlyphPosition {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** Opens a font file's bytes. */
export type FontOpener = (bytes: Uint8Array) => OpenedFont | Promise<OpenedFont>;

interface Fontkit {
  readonly create: (bytes: Uint8Array) => OpenedFont;
}

/** By the bytes of their files: a host gives the same ones to each document. */
const opened = new WeakMap<Uint8Array, OpenedFont>();

/** Opens a font with `fontkit`, which is loaded on the first call. Of the same array of bytes it is the same font. */
export async function openWithFontkit(bytes: Uint8Array): Promise<OpenedFont> {
  const font = opened.get(bytes) ?? (await openAnew(bytes));
  opened.set(bytes, font);
  return font;
}

async function openAnew(bytes: Uint8Array): Promise<OpenedFont> {
  const fontkit: Partial<Fontkit> & { readonly default?: Fontkit } = await import('fontkit');
  // Bundlers give a CommonJS module as the default export alone.
  const create = fontkit.create ?? fontkit.default?.create;
  if (create === undefined) throw new Error('fontkit has no `create`');
  return create(withRoomAtEnd(bytes));
}
