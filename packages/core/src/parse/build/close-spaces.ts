/** Scripts that are written without spaces between words; Korean is not one of them. */
const unspaced = () => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** More than one space between words; the author's typing, as the two after a full stop. */
const spaces = /[ \t]{2,}|\t/g;

/** Text as it is set: soft line ends joined, and runs of spaces and tabs one space each (CSS Text 3 §4.1.1, "collapse"). */
export function closeSpaces(text: string, before: string, after: string): string {
  const joined = joinLineEnds(text, before, after);
  return joined.includes('  ') || joined.includes('\t') ? joined.replace(spaces, ' ') : joined;
}

/**
 * What a soft line end becomes: nothing between two characters of a script without word spaces (CSS Text 3 §4.1.3, "segment break
 * transformation"), else a space.
 */
function joinLineEnds(text: string, before: string, after: string): string {
  return text.replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, (lineEnd: string, offset: number) => {
    const left = offset === 0 ? before : text.slice(0, offset);
    const right = offset + lineEnd.length === text.length ? after : text.slice(offset + lineEnd.length);
    const [last, first] = [lastCharacter(left), firstCharacter(right)];
    // Of all those scripts, nothing is below U+2E80; the pattern takes a while to make.
    if (last < '\u2e80' || first < '\u2e80') return ' ';
    return unspaced().test(last) && unspaced().test(first) ? '' : ' ';
  });
}

function lastCharacter(text: string): string {
  const last = text.slice(-1);
  return /[\udc00-\udfff]/.test(last) ? text.slice(-2) : last;
}

function firstCharacter(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0x20);
}
