/** The number of words; two Chinese or Japanese characters count as one, their commas and stops, and quotation marks, as none. */
export function wordCount(text: string): number {
  let count = 0;
  let inWord = false;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x3000 && code <= 0x303f) inWord = false;
    else if (code >= 0x2e80 && code < 0xa000) {
      count += 0.5;
      inWord = false;
    } else if (code <= 0x20 || code === 0xa0 || isFullWidthMark(code)) inWord = false;
    else if (code >= 0x2018 && code <= 0x201f) continue;
    else if (!inWord) {
      count += 1;
      inWord = true;
    }
  }
  return Math.ceil(count);
}

/** Punctuation among the full-width forms (Unicode block U+FF00). */
function isFullWidthMark(code: number): boolean {
  return (
    code >= 0xff01 &&
    code <= 0xff65 &&
    !(code >= 0xff10 && code <= 0xff19) &&
    !(code >= 0xff21 && code <= 0xff3a) &&
    !(code >= 0xff41 && code <= 0xff5a)
  );
}
