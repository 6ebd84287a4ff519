import type { FontFamily } from './font-family.ts';
import { googleFamily } from './google-family.ts';

const text = { bold: true, italic: true };
const upright = { bold: true, italic: false };
const single = { bold: false, italic: false };

const han = () => /[\p{Script_Extensions=Han}\u3000-\u303f\ufe30-\ufe4f\uff00-\uffef]/u;
const kana = () =>
  /[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\u3000-\u303f\uff00-\uffef]/u;
const hangul = () => /[\p{Script_Extensions=Hangul}\u3000-\u303f\uff00-\uffef]/u;
/** Emoji in outline, and what joins them: skin tones, letters of flags, joiners, selectors, tags. */
const emoji = () =>
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1f1e6}-\u{1f1ff}\u{e0020}-\u{e007f}]|\u200d|\ufe0f|\u20e3/u;
/** Letters of phonetics, letters above and below the line, numbers in circles. */
const latin = () => /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{S}\p{P}\p{M}]/u;
const symbols = () => /[\p{S}\u2000-\u2bff\u{1d400}-\u{1d7ff}]/u;

/** Families for text; the first three are the bundled defaults, the rest stand in for fonts of office programs. */
export const textFamilies: readonly FontFamily[] = [
  googleFamily('Source Serif 4', 'serif', text),
  googleFamily('Source Sans 3', 'sans', text),
  googleFamily('Source Code Pro', 'mono', text),
  googleFamily('Carlito', 'sans', text),
];

/** Families tried, in this order, for characters that the text's own lacks, when their package is installed. */
export const fallbackFamilies: readonly FontFamily[] = [
  googleFamily('Noto Sans Math', 'symbol', { ...single, covers: symbols }),
  googleFamily('Noto Sans Symbols 2', 'symbol', {
    ...single,
    // What is an emoji unless it is asked to be a sign looks like one of a set: all of them come from one font.
    covers: () => /(?!\p{Emoji_Presentation})[\p{S}\p{Extended_Pictographic}\u2000-\u2bff]/u,
  }),
  googleFamily('Noto Emoji', 'symbol', { ...upright, covers: emoji }),
  googleFamily('Noto Serif SC', 'serif', { ...upright, covers: han, languages: ['zh'] }),
  googleFamily('Noto Sans SC', 'sans', { ...upright, covers: han, languages: ['zh'] }),
  googleFamily('Noto Serif TC', 'serif', { ...upright, covers: han, languages: ['zh-hant'] }),
  googleFamily('Noto Sans TC', 'sans', { ...upright, covers: han, languages: ['zh-hant'] }),
  googleFamily('Noto Serif JP', 'serif', { ...upright, covers: kana, languages: ['ja'] }),
  googleFamily('Noto Sans JP', 'sans', { ...upright, covers: kana, languages: ['ja'] }),
  googleFamily('Noto Serif KR', 'serif', { ...upright, covers: hangul, languages: ['ko'] }),
  googleFamily('Noto Sans KR', 'sans', { ...upright, covers: hangul, languages: ['ko'] }),
  googleFamily('Noto Sans Arabic', 'sans', { ...upright, covers: () => /[\p{Script_Extensions=Arabic}]/u }),
  googleFamily('Noto Serif Hebrew', 'serif', { ...upright, covers: () => /[\p{Script_Extensions=Hebrew}]/u }),
  googleFamily('Noto Sans Hebrew', 'sans', { ...upright, covers: () => /[\p{Script_Extensions=Hebrew}]/u }),
  googleFamily('Noto Serif Devanagari', 'serif', {
    ...upright,
    covers: () => /[\p{Script_Extensions=Devanagari}]/u,
  }),
  googleFamily('Noto Sans Devanagari', 'sans', {
    ...upright,
    covers: () => /[\p{Script_Extensions=Devanagari}]/u,
  }),
  googleFamily('Noto Serif Thai', 'serif', { ...upright, covers: () => /[\p{Script_Extensions=Thai}]/u }),
  googleFamily('Noto Sans Thai', 'sans', { ...upright, covers: () => /[\p{Script_Extensions=Thai}]/u }),
  googleFamily('Source Sans 3', 'sans', { ...text, covers: latin }),
  googleFamily('Carlito', 'sans', { ...text, covers: latin }),
];
