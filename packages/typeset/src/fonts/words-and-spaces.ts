/** Text cut at its spaces, each a piece of its own: the units in which text is shaped. */
export function wordsAndSpaces(text: string): readonly string[] {
  if (!text.includes(' ')) return text === '' ? [] : [text];
  return text.match(/ |[^ ]+/g) ?? [];
}
