import { scriptLanguage } from './script-language.ts';

/** A piece of text in one language. */
export interface LanguageRun {
  readonly text: string;
  /** BCP 47, where it is not that of the text around it. */
  readonly language?: string;
}

/** Letters that one language may mix, as Japanese does Kana and Han; a stretch of text is in letters of one of these. */
const families: readonly RegExp[] = [
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Devanagari}/u,
  /\p{Script=Bengali}/u,
  /\p{Script=Tamil}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
];

/** Letters with their marks, signs that belong to East Asian text, and what stands between words. */
const pieces = /\p{L}\p{M}*|[\u3000-\u303f\u30fb\uff00-\uffef]|[^\p{L}]/gu;

/** Signs that stand in East Asian text alone: its full stops and brackets, and those of full width. */
const eastAsianSign = /^[\u3000-\u303f\u30fb\uff00-\uffef]/u;

/** None of these scripts has letters before this one: most texts need no further look. */
const firstForeign = /[\u0370-\u1fff\u2e80-\uffff]/;

/**
 * Cuts text where its script tells another language than `language`, which it is said to be in: `See 中文 there` in an English document is
 * `See `, `中文` in Chinese and ` there`. Joined, the pieces are the text. What stands between words of one script goes with them.
 *
 * @example
 * languageRuns('A Слово', 'en'); // [{ text: 'A ' }, { text: 'Слово', language: 'ru' }]
 */
export function languageRuns(text: string, language: string): readonly LanguageRun[] {
  if (text === '' || !firstForeign.test(text)) return text === '' ? [] : [{ text }];
  const runs: LanguageRun[] = [];
  for (const stretch of stretches(text)) {
    const found = scriptLanguage(stretch, language);
    const last = runs.at(-1);
    if (last !== undefined && last.language === found)
      runs[runs.length - 1] = { ...last, text: last.text + stretch };
    else runs.push({ text: stretch, ...(found === undefined ? {} : { language: found }) });
  }
  return runs;
}

/** Text cut where the family of its letters changes; signs stand with the letters before them where such follow, too. */
function stretches(text: string): readonly string[] {
  const found: string[] = [];
  let family: number | undefined;
  let between = '';
  for (const [piece] of text.matchAll(pieces)) {
    const own = familyOf(piece, family);
    if (own === undefined) {
      between += piece;
      continue;
    }
    if (own === family && found.length > 0) found[found.length - 1] += between + piece;
    else {
      if (between !== '') found.push(between);
      found.push(piece);
    }
    family = own;
    between = '';
  }
  return between === '' ? found : [...found, between];
}

/** Latin and all other letters are a family of their own; `undefined` for what is no letter. */
function familyOf(piece: string, before: number | undefined): number | undefined {
  if (/^\p{L}/u.test(piece)) return families.findIndex((letters) => letters.test(piece));
  return before === 0 && eastAsianSign.test(piece) ? 0 : undefined;
}
