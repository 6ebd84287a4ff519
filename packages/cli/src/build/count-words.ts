import type { Document } from '@octavo/core/model';
import { walk } from '@octavo/core/model';

/** A character of a script that is written without spaces counts as one word, as word processors count. */
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}](?:[\p{M}'’.,\u00ad-]?(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])*/gu;

/** Words of the running text, titles and notes included; blocks of code and formulas are not counted. */
export function countWords(document: Document): number {
  let words = 0;
  for (const node of walk(document)) {
    if (node.type === 'text' || node.type === 'inlineCode')
      words += node.value.match(wordPattern)?.length ?? 0;
  }
  return words;
}
