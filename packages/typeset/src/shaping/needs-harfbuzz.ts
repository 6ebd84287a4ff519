import type { FontFeatures, Shaping } from './shaping.ts';

/**
 * Scripts and marks whose glyphs depend on their neighbours: combining marks, Hebrew, Arabic, Syriac, Thaana, N'Ko, the
 * scripts of India and South-East Asia, Tibetan, Hangul in parts, Mongolian, presentation forms, Adlam and others, joined emoji.
 */
const complex =
  /[\u0300-\u036f\u0483-\u0489\u0590-\u109f\u1100-\u11ff\u1700-\u1bff\u1cd0-\u1dff\ua880-\uabff\ud7b0-\ud7ff\ufb1d-\ufdff]|[\u20d0-\u20ff]|[\ufe20-\ufe2f\ufe70-\ufefc]|\u200d|[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]|[\u{10800}-\u{11fff}\u{1e000}-\u{1e8ff}\u{1e900}-\u{1eeff}]/u;

/** Alphabets whose words HarfBuzz shapes as `fontkit` does, in a fifth of the time: Greek, Cyrillic, Armenian, Georgian. */
const alphabets =
  /[\u0370-\u0482\u048a-\u058f\u10a0-\u10ff\u1c80-\u1cbf\u1f00-\u1fff\u2de0-\u2dff\ua640-\ua69f]/g;
/** From so many letters on that is more than it takes to load it. */
const manyLetters = 400;

/** Whether HarfBuzz must shape a text: other text looks the same from a table of letters, which costs next to nothing. */
export function needsHarfBuzz(text: string, { language, features }: Shaping): boolean {
  return language !== undefined || complex.test(text) || changes(text, features);
}

/** Whether HarfBuzz is the better choice once it is there. */
export function suitsHarfBuzz(word: string, shaping: Shaping): boolean {
  return needsHarfBuzz(word, shaping) || word.search(alphabets) >= 0;
}

/** Whether a text has so much in an alphabet other than Latin that loading HarfBuzz pays. */
export function gainsFromHarfBuzz(text: string): boolean {
  return (text.match(alphabets)?.length ?? 0) >= manyLetters;
}

/** Features that change figures, and nothing else. */
const figureFeatures: ReadonlySet<string> = new Set(['lnum', 'onum', 'pnum', 'tnum', 'zero']);

/** Whether features can change how a text looks: those of figures only text that has some. */
function changes(text: string, features: FontFeatures): boolean {
  const hasFigures = /\d/.test(text);
  for (const tag in features) if (hasFigures || !figureFeatures.has(tag)) return true;
  return false;
}
