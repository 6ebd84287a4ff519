/** Words that end in a full stop without ending a sentence, in the languages that Octavo speaks. */
const abbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof st sr sra jr vs etc cf al no nos vol fig figs eq sec ch pp ed eds rev gen gov sen rep inc ltd co corp ' +
    'approx dept est jan feb mar apr jun jul aug sept sep oct nov dec e.g i.e u.s u.k u.n a.m p.m ' +
    'z.b bzw usw ca bspw d.h u.a vgl nr abs art p.ex pág págs núm dra ud uds ee.uu c.-à-d av p.ej exmo'
  ).split(' '),
);

const closers = new Set('"\'”’»)]*_›」』】）');

/**
 * The offsets behind each sentence of a text, the last one its length. A rule of its own, so that the same text is cut the
 * same way on every machine (`Intl.Segmenter` follows the ICU version).
 */
export function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if ('。！？'.includes(character)) {
      ends.push(skipClosers(text, index + 1));
    } else if ('.!?…؟۔'.includes(character)) {
      const end = skipClosers(text, index + 1);
      if (endsSentence(text, index, end)) ends.push(end);
    }
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}

function skipClosers(text: string, from: number): number {
  let index = from;
  while (
    index < text.length &&
    (closers.has(text.charAt(index)) || '.!?…。！？'.includes(text.charAt(index)))
  )
    index += 1;
  return index;
}

function endsSentence(text: string, stop: number, end: number): boolean {
  if (end >= text.length) return true;
  if (!/\s/.test(text.charAt(end))) return false;
  if (/^\s+\p{Ll}/u.test(text.slice(end, end + 8))) return false;
  if (text.charAt(stop) !== '.') return true;
  const word = /[^\s(“"'‘«]*$/.exec(text.slice(Math.max(0, stop - 24), stop))?.[0] ?? '';
  const isInitial = /^\p{Lu}$/u.test(word);
  return !isInitial && !abbreviations.has(word.toLowerCase());
}
