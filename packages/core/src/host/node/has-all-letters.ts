import type { ScriptFont } from './script-fonts.ts';

/** What Octavo's own fonts have in all their styles: Latin, Greek and Cyrillic, and the signs of ordinary text. */
const ownLetters =
  /[\s\u0020-\u007E\u00A0-\u012B\u012E-\u0131\u0134-\u0165\u0168-\u017F\u0386-\u03CE\u0401-\u045F\u2010\u2012-\u2015\u2018-\u201A\u201C-\u201E\u2020-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122\u2190-\u2193\u2212\u2248\u2260\u2264\u2265]/gu;

/**
 * Whether every letter that a sanitised drawing shows is in a font that it is drawn with: resvg leaves out the others, which a
 * browser may well have.
 */
export function hasAllLetters(svg: string, installed: readonly ScriptFont[]): boolean {
  const words = Array.from(svg.matchAll(/<text[\s>][\s\S]*?<\/text>/g), ([text]) => text)
    .join('')
    .replace(/<[^>]*>/g, '')
    .replace(ownLetters, '');
  return Array.from(words).every((letter) => installed.some(({ script }) => script.test(letter)));
}
