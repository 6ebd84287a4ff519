/** A web or mail address within a text, end exclusive. */
export interface AddressSpan {
  readonly start: number;
  readonly end: number;
}

const address =
  /(?:https?|ftp):\/\/[^\s<>"“”«»\u3000-\u303F\uFF00-\uFFEF]+|(?<![\p{L}\p{N}._+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+|(?<![\p{L}\p{N}._-])www\.[^\s<>"“”«»\u3000-\u303F\uFF00-\uFFEF]+/gu;

/** The addresses of a text without the punctuation that follows them. */
export function findAddresses(text: string): readonly AddressSpan[] {
  return Array.from(text.matchAll(address), (match) => {
    const trimmed = match[0].replace(/[.,;:!?'’"*_)\]}]{1,32}$/, (tail) =>
      tail.startsWith(')') && match[0].includes('(') ? ')' : '',
    );
    return { start: match.index, end: match.index + trimmed.length };
  });
}
