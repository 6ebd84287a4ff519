/** Letters that only some languages are written in; a few of some of them may be signs in any text. */
const written: readonly (readonly [letters: RegExp, languages: RegExp])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]+/gu, /^ja/],
  [/\p{Script=Hangul}+/gu, /^ko/],
  [/\p{Script=Han}+/gu, /^(zh|ja|ko|yue|wuu|lzh)/],
  [/\p{Script=Arabic}+/gu, /^(ar|fa|ur|ps|sd|ug|ckb|ku|dv|pa|ks|az)/],
  [/\p{Script=Hebrew}+/gu, /^(he|yi|lad)/],
  [/\p{Script=Devanagari}+/gu, /^(hi|mr|ne|sa|kok|mai|bho)/],
  [/\p{Script=Thai}+/gu, /^th/],
  [/\p{Script=Cyrillic}{3,}/gu, /^(ru|uk|bg|sr|mk|be|kk|ky|mn|tg|tt|bs|uz|az)/],
  [/\p{Script=Greek}{3,}/gu, /^(el|grc)/],
];

/** The words of a text in letters that its language is not written in: they would be read aloud and proofread as that. */
export function foreignLetters(text: string, language: string): readonly string[] {
  const spoken = language.toLowerCase();
  return written.flatMap(([letters, languages]) =>
    languages.test(spoken) ? [] : Array.from(text.matchAll(letters), ([found]) => found),
  );
}
