import { rightToLeftLetter } from './starts-right-to-left.ts';

// The letter that draws Arabic words out is of no script (U+0640).
const letters = /(?!\p{Script=Common})\p{L}/gu;

/** A text in parts whose letters run one way each; signs, spaces and digits stay with the letters before them. */
export function splitByDirection(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let before: boolean | undefined;
  for (const { index, 0: letter } of text.matchAll(letters)) {
    const isRightToLeft = rightToLeftLetter.test(letter);
    if (before !== undefined && isRightToLeft !== before) {
      parts.push(text.slice(start, index));
      start = index;
    }
    before = isRightToLeft;
  }
  return [...parts, text.slice(start)];
}
