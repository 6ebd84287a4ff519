const thai = /([\u0e48-\u0e4b]+)\u0e33/g;
const lao = /([\u0ec8-\u0ecb]+)\u0eb3/g;

/**
 * Thai and Lao write the tone mark before the vowel AM but draw it above the vowel's ring: text for a shaper that does not
 * know this (`fontkit`) has the ring before the tone mark.
 */
export function reorderMarks(text: string): string {
  return text.replace(thai, '\u0e4d$1\u0e32').replace(lao, '\u0ecd$1\u0eb2');
}
