import type { Document } from '@octavo/core/model';
import { walk } from '@octavo/core/model';

/** Latin text needs no Unicode tables, which cost milliseconds to prepare; beyond U+024F the other pattern counts alike. */
const latinText = /^[^\u0250-\u200f\u2028-\u202e\u205f-\uffff]*$/;
const latinWords =
  /[0-9A-Za-z\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f](?:['’.,\u00ad-]?[0-9A-Za-z\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f])*/g;

/** A character of a script that is written without spaces counts as one word, as word processors count. */
const words = () =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}](?:[\p{M}'’.,\u00ad-]?(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}\p{M}])*/gu;

/** Words of the running text, titles and notes included; blocks of code and formulas are not counted. */
export function countWords(document: Document): number {
  let count = 0;
  for (const node of walk(document)) {
    if (node.type === 'text' || node.type === 'inlineCode') count += wordsIn(node.value);
  }
  return count;
}

function wordsIn(text: string): number {
  return text.match(latinText.test(text) ? latinWords : words())?.length ?? 0;
}
