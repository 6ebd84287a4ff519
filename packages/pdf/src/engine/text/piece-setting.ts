import type { FontFace } from '@octavo/typeset';
import type { PieceSetting } from './paragraph.ts';

/** Scripts whose letters stand apart: Latin, Greek, Cyrillic, Armenian, with what stands among them. */
const separateLetters = /^[ -\u058f\u1d00-\u1fff\u2010-\u23ff\ufb00-\ufb06]*$/;
/** Chinese and Japanese, with their punctuation: set on a square each, with no spaces. */
const ideographs =
  /^[\u2e80-\u312f\u31a0-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{1b000}-\u{1b16f}\u{20000}-\u{3ffff}]+$/u;

/** How text without spaces at its end takes part in justification. */
export function pieceSetting(text: string, face: FontFace): PieceSetting {
  if (face.family.fontClass === 'mono') return 'fixed';
  if (separateLetters.test(text)) return 'letters';
  return ideographs.test(text) ? 'ideographs' : 'fixed';
}

/** Whether a character is a space that grows and shrinks with its line; others, as an em space, are as wide as they are. */
export function isGap(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0;
}
