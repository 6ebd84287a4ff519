/** Scripts whose glyphs stand in another order than their letters, or stand for several at once: Indic, Thai, Khmer, … */
const reordering = /[\u0900-\u0eff\u1000-\u109f\u1780-\u17ff\u1a00-\u1aaf]/;

/** Whether what is drawn cannot be read back letter by letter, so that the words must be given besides. */
export function reordersGlyphs(text: string): boolean {
  return reordering.test(text);
}
