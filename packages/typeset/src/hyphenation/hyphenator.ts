import { patternFor } from '../text/pattern-for.ts';
import type { HyphenationLanguage } from './hyphenation-language.ts';
import { letterCase } from './letter-case.ts';
import { patternLevels } from './pattern-levels.ts';
import { type PatternTable, placeAfter } from './pattern-table.ts';

/** Letters with their marks, and apostrophes between them, which patterns of French and Italian know. */
const words = patternFor(
  /[A-Za-z]+(?:['\u2019][A-Za-z]+)*/g,
  () => /[\p{L}\p{M}]+(?:['\u2019][\p{L}\p{M}]+)*/gu,
);
const notForWords = patternFor(/[0-9_@/\\]/, () => /[\u00ad\p{N}_@/\\]/u);
const capitalsIn = patternFor(/[A-Z]/g, () => /\p{Lu}/gu);
const smallIn = patternFor(/[a-z]/, () => /\p{Ll}/u);
const capitalFirst = patternFor(/^(?:[A-Za-z]['\u2019])?[A-Z]/, () => /^(?:\p{L}['\u2019])?\p{Lu}/u);
/** Most words: neither their case nor signs at them ask for anything. */
const plainWord = /^[a-z]+$/;
/** Acronyms are not divided; a heading in capitals may be. */
const longestAcronym = 7;

/** Where words of one language may be divided. Each word is looked at once. */
export class Hyphenator {
  readonly #known = new Map<string, readonly number[]>();
  readonly #patterns: PatternTable;
  readonly #lower: (text: string) => string;
  readonly #hasApostrophe: boolean;
  readonly #exceptions: ReadonlyMap<string, readonly number[]>;

  constructor(
    /** Key of the language whose patterns are used: `de` for a text in `de-AT`. */
    readonly language: string,
    private readonly rules: Pick<HyphenationLanguage, 'left' | 'right'>,
    patterns: PatternTable,
    exceptions: readonly string[] = [],
  ) {
    this.#patterns = patterns;
    this.#lower = letterCase(language);
    this.#hasApostrophe = placeAfter(patterns, 0, 0x27) !== -1;
    this.#exceptions = new Map(exceptions.map((word) => exceptionEntry(word, this.#lower)));
  }

  /**
   * The places in a text without spaces, as indices of UTF-16 code units, at which it may be divided by a hyphen. Nothing in
   * what holds digits, or signs of names and addresses, or soft hyphens: there the author has decided.
   *
   * @example hyphenator.breaks('typography,') // [2, 5, 7]: ty-pog-ra-phy,
   */
  breaks(text: string): readonly number[] {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const found = plainWord.test(text) ? this.#lowerBreaks(text) : this.#textBreaks(text);
    this.#known.set(text, found);
    return found;
  }

  #textBreaks(text: string): readonly number[] {
    if (notForWords(text).test(text)) return [];
    return Array.from(text.matchAll(words(text)), (match) =>
      this.#wordBreaks(match[0]).map((at) => match.index + at),
    ).flat();
  }

  #wordBreaks(word: string): readonly number[] {
    const composed = word.normalize('NFC');
    if (composed !== word) return withDecomposed(word, composed, this.#wordBreaks(composed));
    if (isName(word)) return [];
    const lower = this.#lower(word).replaceAll('\u2019', "'");
    return lower.length === word.length ? this.#lowerBreaks(lower) : [];
  }

  /** The breaks of a word in small letters, as they are composed. */
  #lowerBreaks(lower: string): readonly number[] {
    if (lower.length < this.rules.left + this.rules.right) return [];
    return (
      this.#exceptions.get(lower) ??
      this.#exceptionOf(lower) ??
      (this.#hasApostrophe ? this.#divide(lower, 0) : this.#divideParts(lower))
    );
  }

  /** The package counts the hyphens themselves: `as-so-ciate` has its second at 5, which is the place 4 of the word. */
  #exceptionOf(lower: string): readonly number[] | undefined {
    const { exceptions } = this.#patterns;
    return Object.hasOwn(exceptions, lower) ? exceptions[lower]?.map((at, index) => at - index) : undefined;
  }

  /** Patterns that know no apostrophe see the words on its sides as words. */
  #divideParts(lower: string): readonly number[] {
    if (!lower.includes("'")) return this.#divide(lower, 0);
    return Array.from(lower.matchAll(/[^']+/g), (part) => this.#divide(part[0], part.index)).flat();
  }

  #divide(word: string, offset: number): readonly number[] {
    const levels = patternLevels(word, this.#patterns);
    const breaks: number[] = [];
    const hasApostrophe = word.includes("'");
    for (let at = this.rules.left; at <= word.length - this.rules.right; at += 1) {
      // What leans on a word by an apostrophe (l'état) is no part of it that could stand alone.
      const leans = hasApostrophe && word.slice(Math.max(0, at - this.rules.left), at).includes("'");
      if ((levels[at] ?? 0) % 2 === 1 && !leans) breaks.push(offset + at);
    }
    return breaks;
  }
}

/** Acronyms, and names with capitals within (`LaTeX`, `iPhone`), are written as they are. */
function isName(word: string): boolean {
  const capitals = word.match(capitalsIn(word))?.length ?? 0;
  if (capitals === 0) return false;
  if (!smallIn(word).test(word)) return word.length <= longestAcronym;
  return capitals > 1 || !capitalFirst(word).test(word);
}

/** Breaks of a word in its decomposed spelling, from those of the composed one. */
function withDecomposed(word: string, composed: string, breaks: readonly number[]): readonly number[] {
  const places = [0];
  for (const cluster of word.match(/\P{M}\p{M}*/gu) ?? []) {
    const start = places.at(-1) ?? 0;
    const units = cluster.normalize('NFC').length;
    for (let unit = 1; unit < units; unit += 1) places.push(start);
    places.push(start + cluster.length);
  }
  return places.length === composed.length + 1 ? breaks.flatMap((at) => places[at] ?? []) : [];
}

function exceptionEntry(word: string, lower: (text: string) => string): [string, readonly number[]] {
  const parts = lower(word).split('-');
  let length = 0;
  return [
    parts.join(''),
    parts.slice(0, -1).map((part) => {
      length += part.length;
      return length;
    }),
  ];
}
