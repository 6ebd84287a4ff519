import type { Document } from '../model/nodes/document.ts';
import { walk } from '../model/visit.ts';

const sampleLength = 20_000;

/** Scripts that tell a language, or its most common one; kana before Han, since Japanese has both. */
const scripts: readonly (readonly [script: string, language: string])[] = [
  ['[\\p{Script=Hiragana}\\p{Script=Katakana}]', 'ja'],
  ['\\p{Script=Hangul}', 'ko'],
  ['\\p{Script=Han}', 'zh-Hans'],
  ['\\p{Script=Arabic}', 'ar'],
  ['\\p{Script=Hebrew}', 'he'],
  ['\\p{Script=Devanagari}', 'hi'],
  ['\\p{Script=Thai}', 'th'],
  ['\\p{Script=Cyrillic}', 'ru'],
  ['\\p{Script=Greek}', 'el'],
];

const rightToLeft: ReadonlySet<string> = new Set([
  'ar',
  'he',
  'fa',
  'ur',
  'yi',
  'ps',
  'sd',
  'ug',
  'dv',
  'ckb',
]);

/** The language that the author names, else the one that most of the text's script tells, else English. */
export function detectLanguage(document: Document): string {
  const { lang } = document.metadata;
  if (lang !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(lang)) return lang;
  const sample = sampleText(document);
  // None of these scripts has letters elsewhere: most documents need no pattern of theirs.
  if (!/[\u0370-\u1fff\u2126\u2c80-\uffff]/.test(sample)) return 'en';
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of scripts) {
    const count = sample.match(new RegExp(script, 'gu'))?.length ?? 0;
    if (count > letters * (language === 'ja' ? 0.1 : 0.3)) return language;
  }
  return 'en';
}

/** The base direction of a language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
}

function sampleText(document: Document): string {
  let sample = '';
  for (const node of walk(document)) {
    if (node.type === 'text') sample += node.value;
    if (sample.length > sampleLength) break;
  }
  return sample;
}
