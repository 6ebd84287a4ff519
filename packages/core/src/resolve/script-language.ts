interface ScriptLanguage {
  /** The letters that the language is written in. */
  readonly letters: RegExp;
  /** Some of them that it cannot do without, where others are written in the rest. */
  readonly own?: RegExp;
  /** What a text wholly in these letters is taken for: the language with most readers. */
  readonly language: string;
  /** Other languages that are written in them. */
  readonly others: readonly string[];
  /** Fewer letters are signs in a text of any language (`α`, `Ω`); 1 where it is absent. */
  readonly fewestLetters?: number;
}

/**
 * Kana before Han, since Japanese has both; Hangul likewise. Made when they are asked for: V8 reads a class of Unicode as soon as its pattern is
 * there, and most texts ask for none of these.
 */
const scripts = (): readonly ScriptLanguage[] => [
  {
    letters: /^[\p{scx=Hira}\p{scx=Kana}\p{Script=Han}]+$/u,
    own: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    language: 'ja',
    others: [],
  },
  {
    letters: /^[\p{Script=Hangul}\p{Script=Han}]+$/u,
    own: /\p{Script=Hangul}/u,
    language: 'ko',
    others: [],
  },
  { letters: /^\p{Script=Han}+$/u, language: 'zh-Hans', others: ['ja', 'ko', 'yue', 'wuu', 'lzh'] },
  {
    letters: /^\p{Script=Arabic}+$/u,
    language: 'ar',
    others: ['fa', 'ur', 'ps', 'sd', 'ug', 'ckb', 'ku', 'dv', 'pa', 'ks', 'az'],
  },
  { letters: /^\p{Script=Hebrew}+$/u, language: 'he', others: ['yi', 'lad'] },
  { letters: /^\p{Script=Devanagari}+$/u, language: 'hi', others: ['mr', 'ne', 'sa', 'kok', 'mai', 'bho'] },
  { letters: /^\p{Script=Bengali}+$/u, language: 'bn', others: ['as'] },
  { letters: /^\p{Script=Tamil}+$/u, language: 'ta', others: [] },
  { letters: /^\p{Script=Thai}+$/u, language: 'th', others: [] },
  {
    letters: /^\p{Script=Cyrillic}+$/u,
    language: 'ru',
    others: ['uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg', 'tt', 'bs', 'uz', 'az'],
    fewestLetters: 3,
  },
  { letters: /^\p{Script=Greek}+$/u, language: 'el', others: ['grc'], fewestLetters: 3 },
];

/** None of these scripts has letters before this one: most texts need no further look. */
const firstForeign = /[\u0370-\u1fff\u2e80-\uffff]/;

/**
 * The language of a text that is wholly in one script, where `language`, which the text around it is in, is not written in that: `中文` in an
 * English document is Chinese. `undefined` where the script tells nothing (Latin), or nothing else than what is known.
 */
export function scriptLanguage(text: string, language: string): string | undefined {
  if (!firstForeign.test(text)) return undefined;
  const letters = Array.from(text.matchAll(/\p{L}/gu), ([letter]) => letter).join('');
  const found = scripts().find(
    (script) => script.letters.test(letters) && (script.own?.test(letters) ?? true),
  );
  if (found === undefined || letters.length < (found.fewestLetters ?? 1)) return undefined;
  const [around = ''] = language.toLowerCase().split('-');
  return found.language.split('-')[0] === around || found.others.includes(around)
    ? undefined
    : found.language;
}
