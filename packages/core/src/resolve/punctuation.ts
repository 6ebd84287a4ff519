/** Signs that stand between words which Octavo puts together, each with the room around it. */
export interface Punctuation {
  /** Between a name and what is said of it. */
  readonly comma: string;
  /** Between the parts of a list. */
  readonly listComma: string;
  /** Behind a word that names what follows. */
  readonly colon: string;
}

const latin: Punctuation = { comma: ', ', listComma: ', ', colon: ': ' };

/** Chinese parts enumerations by a sign of their own, Japanese has but that one; both have signs as wide as a letter (W3C, clreq and jlreq). */
const byLanguage: Readonly<Record<string, Punctuation>> = {
  zh: { comma: '，', listComma: '、', colon: '：' },
  'zh-hant': { comma: '，', listComma: '、', colon: '：' },
  ja: { comma: '、', listComma: '、', colon: '：' },
  ar: { comma: '، ', listComma: '، ', colon: ': ' },
  fr: { ...latin, colon: '\u00a0: ' },
};

/** The signs of a language that `stringsFor` has words for. */
export function punctuationFor(language: string): Punctuation {
  return byLanguage[language] ?? latin;
}
