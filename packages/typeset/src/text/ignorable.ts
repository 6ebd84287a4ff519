/** Default-ignorable code points: joiners, variation selectors, marks of direction. They need no glyph. */
const ignorable = /\p{Default_Ignorable_Code_Point}/u;

/** Whether a code point needs no glyph: a control or space that is never drawn, or one that fonts may ignore. */
export function needsNoGlyph(codePoint: number): boolean {
  if (codePoint < 0xad) return codePoint <= 0x20 || (codePoint >= 0x7f && codePoint < 0xa0);
  if (codePoint === 0x2028 || codePoint === 0x2029) return true;
  return codePoint < 0x300 ? codePoint === 0xad : ignorable.test(String.fromCodePoint(codePoint));
}
