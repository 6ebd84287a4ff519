/** What is asked of a font file once it is open; the fonts of `fontkit` have this shape. */
export interface OpenedFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly xHeight: number;
  readonly capHeight: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string): { readonly advanceWidth: number };
}

/** Opens a font file's bytes. */
export type FontOpener = (bytes: Uint8Array) => OpenedFont | Promise<OpenedFont>;

/** Opens a font with `fontkit`, which is loaded on the first call. */
export async function openWithFontkit(bytes: Uint8Array): Promise<OpenedFont> {
  const { create } = await import('fontkit');
  return create(bytes);
}
