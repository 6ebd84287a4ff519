export { fallbackFamilies, textFamilies } from './catalogue/catalogue.ts';
export { fallbackOrder } from './catalogue/fallback-order.ts';
export { findFamily } from './catalogue/find-family.ts';
export type { FontClass, FontFamily, FontStyle, TextStyle } from './catalogue/font-family.ts';
export { fontStyleOf } from './catalogue/font-family.ts';
export { drawableText } from './fonts/drawable-text.ts';
export type { FontFace, LetterOutline } from './fonts/font-face.ts';
export type { FontProblem, FontReader, SystemFontReader } from './fonts/font-files.ts';
export type { FontRequest, FontSet, FontSetOptions } from './fonts/font-set.ts';
export { createFontSet } from './fonts/font-set.ts';
export type {
  FontOpener,
  GlyphPosition,
  OpenedFont,
  OutlinedGlyph,
  ShapedGlyph,
  ShapedText,
} from './fonts/opened-font.ts';
export { openWithFontkit } from './fonts/opened-font.ts';
export type { TextRun } from './fonts/text-run.ts';
export { withRoomAtEnd } from './fonts/with-room-at-end.ts';
export { wordsAndSpaces } from './fonts/words-and-spaces.ts';
export { findHyphenationLanguage } from './hyphenation/find-hyphenation-language.ts';
export type { HyphenationLanguage } from './hyphenation/hyphenation-language.ts';
export { hyphenationLanguages } from './hyphenation/hyphenation-language.ts';
export type { Hyphenator } from './hyphenation/hyphenator.ts';
export type { HyphenatorOptions } from './hyphenation/load-hyphenator.ts';
export { loadHyphenator } from './hyphenation/load-hyphenator.ts';
export { isKnownFont } from './letters/known-letters.ts';
export type { BreakingPass, BrokenLine, ParagraphText } from './paragraph/break-paragraph.ts';
export { breakParagraph } from './paragraph/break-paragraph.ts';
export type { LineFit } from './paragraph/fit-line.ts';
export type { HangingShare } from './paragraph/hanging-share.ts';
export { hangingShare } from './paragraph/hanging-share.ts';
export type { LineBreakingOptions, LineSetting } from './paragraph/line-breaking-options.ts';
export {
  defaultLineBreaking,
  justifiedLineBreaking,
  raggedLineBreaking,
} from './paragraph/line-breaking-options.ts';
export type { LineMeasure } from './paragraph/line-measure.ts';
export { indentedMeasure, uniformMeasure } from './paragraph/line-measure.ts';
export type {
  ParagraphBox,
  ParagraphBreak,
  ParagraphGlue,
  ParagraphItem,
} from './paragraph/paragraph-item.ts';
export type { FontFeatures, Shaping, ShapingOptions } from './shaping/shaping.ts';
export { plainShaping, rightToLeftShaping, shapingOf } from './shaping/shaping.ts';
export type { Direction } from './text/bidi.ts';
export { embeddingLevels, mirrorText, needsBidi, visualOrder } from './text/bidi.ts';
export { graphemes } from './text/graphemes.ts';
export type { LineBreak } from './text/line-breaks.ts';
export { lineBreaks } from './text/line-breaks.ts';
export { patternFor } from './text/pattern-for.ts';
export { squareSigns } from './text/square-signs.ts';
