/** The number of words; two Chinese or Japanese characters count as one. */
export function wordCount(text: string): number {
  let count = 0;
  let inWord = false;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x2e80 && code < 0xa000) {
      count += 0.5;
      inWord = false;
    } else if (code <= 0x20 || code === 0xa0) inWord = false;
    else if (!inWord) {
      count += 1;
      inWord = true;
    }
  }
  return Math.ceil(count);
}
