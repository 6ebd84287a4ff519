import type { Document } from '../model/nodes/document.ts';
import { walk } from '../model/visit.ts';

const sampleLength = 20_000;

/** Scripts that tell a language, or its most common one; kana before Han, since Japanese has both. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh-Hans'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
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
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [script, language] of scripts) {
    const count = sample.match(script)?.length ?? 0;
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
