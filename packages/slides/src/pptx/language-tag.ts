/** The region that a language without one is proofread in; programs know no bare `en`. */
const regions: Readonly<Record<string, string>> = {
  en: 'en-US',
  es: 'es-ES',
  pt: 'pt-BR',
  fr: 'fr-FR',
  de: 'de-DE',
  it: 'it-IT',
  nl: 'nl-NL',
  ru: 'ru-RU',
  uk: 'uk-UA',
  pl: 'pl-PL',
  sv: 'sv-SE',
  da: 'da-DK',
  tr: 'tr-TR',
  zh: 'zh-CN',
  ja: 'ja-JP',
  ko: 'ko-KR',
  ar: 'ar-SA',
  he: 'he-IL',
  fa: 'fa-IR',
  hi: 'hi-IN',
  th: 'th-TH',
  el: 'el-GR',
  bn: 'bn-BD',
  ta: 'ta-IN',
  vi: 'vi-VN',
};

/** A BCP 47 tag with a region where the language needs one; scripts become what programs expect (`zh-Hans` is `zh-CN`). */
export function languageTag(tag: string): string {
  const clean = tag.replace(/[^A-Za-z0-9-]/g, '');
  if (/^zh-hant/i.test(clean)) return 'zh-TW';
  if (/^zh-hans/i.test(clean)) return 'zh-CN';
  return regions[clean.toLowerCase()] ?? (clean === '' ? 'en-US' : clean);
}
