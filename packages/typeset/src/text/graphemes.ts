let segmenter: Intl.Segmenter | undefined;

/** Text in which no two code points can belong to one grapheme, but for pairs of surrogates. */
const separate =
  /^[\x20-\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027\u2030-\u205e\u20a0-\u20cf\u2100-\u2bff\u2e80-\u3029\u3030-\u3098\u309b-\ua66e\uac00-\ud7a3\uf900-\ufaff\uff00-\uff9d\uffa0-\uffdc]*$/;

/** What a reader takes for single characters (UAX #29): marks stay with their base, joined emoji together. */
export function graphemes(text: string): readonly string[] {
  if (separate.test(text) && !/[\u2600-\u27bf]\ufe0f?/.test(text)) return Array.from(text);
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), (entry) => entry.segment);
}
