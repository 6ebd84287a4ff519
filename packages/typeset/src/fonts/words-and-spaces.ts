/** Text cut at its spaces, each a piece of its own: the units in which text is shaped. */
export function wordsAndSpaces(text: string): readonly string[] {
  if (!text.includes(' ')) return text === '' ? [] : [text];
  const pieces: string[] = [];
  let start = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', start)) {
    if (at > start) pieces.push(text.slice(start, at));
    pieces.push(' ');
    start = at + 1;
  }
  if (start < text.length) pieces.push(text.slice(start));
  return pieces;
}
