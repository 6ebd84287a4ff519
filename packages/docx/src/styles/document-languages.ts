/** The three languages that Word keeps for a run: one for each class of scripts (ISO 29500-1 §17.3.2.20). */
export interface DocumentLanguages {
  readonly latin: string;
  readonly eastAsia: string;
  readonly bidi: string;
}

const eastAsian = new Set(['zh', 'ja', 'ko']);
const rightToLeft = new Set(['ar', 'he', 'fa', 'ur', 'yi', 'dv', 'ps', 'sd', 'ug', 'ckb']);

/** Languages of complex scripts that run from the left: Word keeps them with those that run from the right. */
const complex = new Set(['hi', 'mr', 'ne', 'bn', 'ta', 'te', 'th', 'lo', 'km']);

/** Word wants a region: the one that most readers of a language expect. */
const regions: Readonly<Record<string, string>> = {
  en: 'en-US',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  pt: 'pt-PT',
  it: 'it-IT',
  nl: 'nl-NL',
  sv: 'sv-SE',
  da: 'da-DK',
  nb: 'nb-NO',
  no: 'nb-NO',
  fi: 'fi-FI',
  pl: 'pl-PL',
  cs: 'cs-CZ',
  ru: 'ru-RU',
  uk: 'uk-UA',
  el: 'el-GR',
  tr: 'tr-TR',
  vi: 'vi-VN',
  th: 'th-TH',
  hi: 'hi-IN',
  zh: 'zh-CN',
  ja: 'ja-JP',
  ko: 'ko-KR',
  ar: 'ar-SA',
  he: 'he-IL',
  fa: 'fa-IR',
  ur: 'ur-PK',
};

/** The languages of a document, by its BCP 47 tag. */
export function documentLanguages(language: string): DocumentLanguages {
  const primary = primaryLanguage(language);
  const full = regionalLanguage(language);
  return {
    latin: eastAsian.has(primary) || rightToLeft.has(primary) ? 'en-US' : full,
    eastAsia: eastAsian.has(primary) ? full : 'zh-CN',
    bidi: rightToLeft.has(primary) || complex.has(primary) ? full : 'ar-SA',
  };
}

/** A tag with a region, as Word names languages: `de` is `de-DE`, `zh-Hans` is `zh-CN`. */
export function regionalLanguage(language: string): string {
  const parts = language.split('-');
  const primary = primaryLanguage(language);
  const region = parts.slice(1).find((part) => /^([a-z]{2}|\d{3})$/i.test(part));
  if (region !== undefined) return `${primary}-${region.toUpperCase()}`;
  if (parts.some((part) => part.toLowerCase() === 'hant')) return 'zh-TW';
  return regions[primary] ?? primary;
}

/** Which of the three a language belongs to. */
export function scriptClassOf(language: string): keyof DocumentLanguages {
  const primary = primaryLanguage(language);
  if (eastAsian.has(primary)) return 'eastAsia';
  return rightToLeft.has(primary) ? 'bidi' : 'latin';
}

function primaryLanguage(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? 'en';
}
