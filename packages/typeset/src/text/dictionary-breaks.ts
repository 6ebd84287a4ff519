/** Scripts written without spaces whose words only a dictionary tells apart: Thai, Lao, Burmese, Khmer (UAX #14, class SA). */
const unspaced = /[\u0e01-\u0e3a\u0e40-\u0e4e\u0e80-\u0eff\u1000-\u109f\u1780-\u17d3\u17d7\u17dc\u17dd]{2,}/g;

/** Signs that repeat or shorten the word before them; none begins a line. */
const clinging = () => /^[\p{M}\u0e2f\u0e46\u0eaf\u0ec6\u17d7]/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * Places between the words of scripts without spaces, by the dictionaries of ICU that the runtime brings; none where it
 * brings no segmenter. They stay the same for one version of Node.
 */
export function dictionaryBreaks(text: string): readonly number[] {
  const breaks: number[] = [];
  for (const run of text.matchAll(unspaced)) {
    if (typeof Intl.Segmenter === 'undefined') return [];
    segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
    for (const { index, segment } of segmenter.segment(run[0])) {
      if (index > 0 && !clinging().test(segment)) breaks.push(run.index + index);
    }
  }
  return breaks;
}
