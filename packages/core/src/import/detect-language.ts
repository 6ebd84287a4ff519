import { functionWords } from './function-words.ts';

/** Below this many function words a text is too short to tell. */
const leastHits = 6;
/** The best language must be ahead of the second by this factor. */
const leastLead = 1.4;
/** Function words make up a third to a half of running text; below this share it is none of the languages known. */
const leastShare = 0.12;
/** This many characters are enough to tell. */
const sampleLength = 20_000;

/** The BCP 47 tag of the language that a text is written in, or nothing when that is not sure. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, sampleLength);
  return detectByScript(sample) ?? detectByWords(sample);
}

/** Forms that only one way of writing Chinese uses, among the most frequent characters. */
const simplifiedOnly = /[这们个国来为说时会过对经发业华实与产东车应关长门问间见贝风马鸟鱼龙]/gu;
const traditionalOnly = /[這們個國來為說時會過對經發業華實與產東車應關長門問間見貝風馬鳥魚龍]/gu;

function detectByScript(sample: string): string | undefined {
  const letters = count(sample, /\p{L}/gu);
  const isMostly = (pattern: RegExp, share: number) =>
    letters > 0 && count(sample, pattern) / letters > share;
  if (isMostly(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.15)) return 'ja';
  if (isMostly(/\p{Script=Han}/gu, 0.5)) return detectChinese(sample);
  if (isMostly(/\p{Script=Hangul}/gu, 0.5)) return 'ko';
  if (isMostly(/\p{Script=Hebrew}/gu, 0.5)) return 'he';
  if (isMostly(/\p{Script=Thai}/gu, 0.5)) return 'th';
  if (isMostly(/\p{Script=Greek}/gu, 0.5)) return 'el';
  if (isMostly(/\p{Script=Arabic}/gu, 0.5)) return /[پچژگ]/u.test(sample) ? undefined : 'ar';
  if (isMostly(/\p{Script=Cyrillic}/gu, 0.5))
    return /[іїєґўјљњћђ]/iu.test(sample) || !/[ыэ]/u.test(sample) ? undefined : 'ru';
  return undefined;
}

function detectChinese(sample: string): string {
  const simplified = count(sample, simplifiedOnly);
  const traditional = count(sample, traditionalOnly);
  if (simplified > traditional * 4) return 'zh-Hans';
  return traditional > simplified * 4 ? 'zh-Hant' : 'zh';
}

function detectByWords(sample: string): string | undefined {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.entries(functionWords)
    .map(([language, known]) => ({ language, hits: words.filter((word) => known.has(word)).length }))
    .sort((left, right) => right.hits - left.hits);
  const [best, second] = scores;
  if (best === undefined || best.hits < leastHits || best.hits / words.length < leastShare) return undefined;
  return best.hits >= (second?.hits ?? 0) * leastLead ? best.language : undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
