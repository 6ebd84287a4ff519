/** How much of a character's width may stand out of the line at its left and right end. */
export interface HangingShare {
  readonly left: number;
  readonly right: number;
}

const none: HangingShare = { left: 0, right: 0 };

/**
 * Optical margins: signs with much white about them stand out of the line by a part of their width, so that its edge looks
 * straight (H. Zapf's *hz* program; Hàn Thế Thành, *Micro-typographic extensions to the TeX typesetting system*, 2000).
 */
const shares: ReadonlyMap<string, HangingShare> = new Map(
  [
    share('.,', 0, 0.7),
    share('\u2026', 0, 0.2),
    share(':;', 0, 0.4),
    share('!?', 0, 0.15),
    share('-\u00ad\u2010\u2011', 0.4, 0.6),
    share('\u2013', 0.2, 0.35),
    share('\u2014', 0.15, 0.25),
    share('\'"\u2018\u2019\u201c\u201d\u201a\u201e', 0.5, 0.5),
    share('\u2039\u203a\u00ab\u00bb', 0.3, 0.3),
    share('([{', 0.1, 0),
    share(')]}', 0, 0.1),
    share('/', 0.1, 0.15),
    share('*\u2020', 0.2, 0.2),
    share('ATVWY', 0.05, 0.05),
    share('vwy', 0.04, 0.05),
    share('FKLr', 0, 0.04),
    share('J', 0.05, 0),
  ].flat(),
);

function share(characters: string, left: number, right: number): (readonly [string, HangingShare])[] {
  return Array.from(characters, (character) => [character, { left, right }] as const);
}

/** The share of one character; most have none. */
export function hangingShare(character: string): HangingShare {
  return shares.get(character) ?? none;
}
