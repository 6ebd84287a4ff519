import { type Block, walk } from '@octavo/core';

const scripts = {
  'w:eastAsia': /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  'w:bidi': /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu,
} as const;

/** So many characters tell what a text is written in. */
const longestSample = 4_000;

/** The language of a text, of those that a document names for each kind of script (ISO 29500-1 §17.3.2.20): the one that most of it is in. */
export function textLanguage(
  blocks: readonly Block[],
  languages: ReadonlyMap<string, string> | undefined,
): string | undefined {
  let sample = '';
  for (const block of blocks) {
    if (sample.length > longestSample) break;
    for (const node of walk(block)) if (node.type === 'text') sample += node.value;
  }
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  // A sign of Han is a word or half of one: fewer of them are most of a text.
  const named = Object.entries(scripts).find(
    ([name, script]) => languages?.has(name) && (sample.match(script)?.length ?? 0) > letters / 3,
  );
  return languages?.get(named?.[0] ?? 'w:val');
}
