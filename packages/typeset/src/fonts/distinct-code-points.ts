/** The code points of a text, each once; linear, and quick on text of few letters. */
export function distinctCodePoints(text: string): Set<number> {
  const distinct = new Set<number>();
  const isSeen = new Uint8Array(0x10000);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (isSeen[unit] === 1) {
      // The second half of a pair is not looked at by itself; of the first, each may begin another character.
      if (unit >= 0xd800 && unit < 0xdc00) index = addCodePoint(text, index, distinct);
      continue;
    }
    isSeen[unit] = 1;
    index = addCodePoint(text, index, distinct);
  }
  return distinct;
}

/** Adds the code point at an index; the index of its last unit. */
function addCodePoint(text: string, index: number, distinct: Set<number>): number {
  const codePoint = text.codePointAt(index) ?? 0;
  distinct.add(codePoint);
  return codePoint > 0xffff ? index + 1 : index;
}
