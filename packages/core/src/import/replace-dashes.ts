import type { Replacement } from './replacement.ts';
import type { TypographyStyle } from './typography-style.ts';

/**
 * Hyphens that stand for dashes: spaced ones between words (not between figures: that may be a sum) and double ones.
 * A text that has spaced em dashes of its own gets the same for the others.
 */
export function replaceDashes(text: string, style: TypographyStyle): readonly Replacement[] {
  const spaced = text.includes(' — ') ? ' — ' : style.dash;
  return [
    ...collect(text, / -{1,3} (?=\S)/g, spaced).filter(
      (replacement) => !standsBetweenFigures(text, replacement),
    ),
    ...collect(text, /(?<=[\p{L}\p{N}”"’')])-{2,3}(?=[\p{L}\p{N}“"‘'(])/gu, style.joinedDash),
  ];
}

function collect(text: string, pattern: RegExp, mark: string): readonly Replacement[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    kind: 'dash',
    start: index,
    end: index + found.length,
    mark,
  }));
}

function standsBetweenFigures(text: string, { start, end }: Replacement): boolean {
  return /\d/.test(text.charAt(start - 1)) && /\d/.test(text.charAt(end));
}
