/** First words that point back to the sentence before, in the languages that Octavo speaks. */
const words: ReadonlySet<string> = new Set(
  (
    'this that these those it its they their them he his she her however but and so such therefore thus hence moreover furthermore yet also ' +
    'then otherwise instead meanwhile nevertheless nonetheless still consequently accordingly neither nor both either ' +
    'esto esta este estos estas eso esa ese ello ella él ellos ellas sin pero y además también así entonces luego ambos tampoco ' +
    'isto esta este estes estas isso essa esse ele ela eles elas porém mas e além também assim então ambos ' +
    'dies diese dieser dieses diesen das es sie er ihr sein jedoch aber und also daher deshalb außerdem zudem auch dann beide ' +
    'ceci cela ce cet cette ces il elle ils elles cependant mais et donc ainsi aussi ensuite'
  ).split(' '),
);
const ideographs = /^(这|那|它|他|她|其|此|但|而|因此|所以|然而|不过|同时|此外|另外|也|该|並|并|且)/;

/** Whether a sentence begins with a word that points back, so that it says little alone. */
export function leansBack(sentence: string): boolean {
  if (ideographs.test(sentence)) return true;
  const first = /^[\p{L}\p{M}’']+/u.exec(sentence)?.[0].toLowerCase() ?? '';
  return words.has(first);
}
