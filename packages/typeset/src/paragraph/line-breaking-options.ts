/** How lines are set: to both margins, or with one or both edges ragged. */
export type LineSetting = 'justified' | 'ragged';

/**
 * What makes a paragraph good. Penalties and demerits are on a scale like TeX's (Knuth, *The TeXbook*, chapter 14): a line
 * whose spaces grow by all their stretch has a badness of 100, and demerits are squares of badness and penalties.
 */
export interface LineBreakingOptions {
  readonly setting: LineSetting;
  /** The most that spaces may grow, as a multiple of their stretch, in a paragraph that is set without hyphens. */
  readonly pretolerance: number;
  /** The same for one that is set with hyphens. Where no way is found, the least bad one is taken. */
  readonly tolerance: number;
  /** How much faster letters take up what a line lacks than spaces do, until they reach their bounds. 0: letters are left alone. */
  readonly letterShare: number;
  /** The price of a line as such: the higher, the fewer lines. */
  readonly linePenalty: number;
  /** For a line whose spaces grow by more than `looseRatio`, as a multiple of their stretch: readers begin to see the holes. */
  readonly looseLineDemerits: number;
  readonly looseRatio: number;
  /**
   * Where even the best way makes spaces grow by more than this, as a multiple of their stretch, the line is left short instead: before a
   * long name that may not be divided.
   */
  readonly shortLineRatio: number;
  /** For a hyphen that is only shown where a line ends, beside what its place costs. */
  readonly shownHyphenDemerits: number;
  /** For a hyphen below a hyphen. */
  readonly doubleHyphenDemerits: number;
  /** For a hyphen in the last line but one. */
  readonly finalHyphenDemerits: number;
  /** For a loose line beside a tight one. */
  readonly contrastDemerits: number;
  /** For a last line that is shorter than `shortestLastLine`. */
  readonly shortLastLineDemerits: number;
  /** The least that a last line should fill, as a part of the measure. */
  readonly shortestLastLine: number;
  /** For a last line that is one word, or the end of one. */
  readonly lastWordDemerits: number;
  /** The most hyphens that may stand below each other. */
  readonly longestLadder: number;
  /** How far ragged lines may fall short, as a part of the measure, before it costs as much as a space doubled. */
  readonly raggedShare: number;
  /** The least that this is in any measure, in points: in narrow columns one word more or less is a large part of it. */
  readonly raggedRoomPt: number;
}

/** What Octavo sets books with. */
export const defaultLineBreaking: LineBreakingOptions = {
  setting: 'justified',
  pretolerance: 0.9,
  tolerance: 3,
  letterShare: 4,
  linePenalty: 10,
  looseLineDemerits: 120_000,
  // Before the spaces have grown by a half: the room that is added to each letter is seen as part of the space behind it.
  looseRatio: 0.9,
  // Spaces three times as wide as the font's.
  shortLineRatio: 4,
  shownHyphenDemerits: 0,
  doubleHyphenDemerits: 100_000,
  finalHyphenDemerits: 100_000,
  contrastDemerits: 8_000,
  shortLastLineDemerits: 20_000,
  shortestLastLine: 0.12,
  lastWordDemerits: 900_000,
  longestLadder: 2,
  raggedShare: 0.15,
  raggedRoomPt: 0,
};

/** From this measure down, in ems, columns are narrow, and a hyphen costs more by so much for each em. */
const narrowEm = 28;
const narrowHyphenDemerits = 14_000;

/**
 * What Octavo sets justified text with, of a size to a measure in points. In narrow columns readers are used to wide spaces, and
 * hyphens would be many: there they cost more, and no line is left short.
 */
export function justifiedLineBreaking(sizePt: number, measurePt: number): LineBreakingOptions {
  const lackEm = narrowEm - measurePt / sizePt;
  if (!(lackEm > 0)) return defaultLineBreaking;
  return {
    ...defaultLineBreaking,
    shownHyphenDemerits: narrowHyphenDemerits * lackEm,
    shortLineRatio: Number.POSITIVE_INFINITY,
  };
}

/** In ragged columns of fewer ems a last line of one word is no worse than a line that is half empty for it. */
const narrowRaggedEm = 24;
const narrowLastWordDemerits = 30_000;

/**
 * What Octavo sets ragged text with, of a size to a measure in points. Words are divided only where they do not fit, or a line would else be very
 * short: an uneven edge is what the eye expects there, a hyphen is not (R. Bringhurst, *The Elements of Typographic Style*, 2.1.3).
 */
export function raggedLineBreaking(
  sizePt: number,
  measurePt = Number.POSITIVE_INFINITY,
): LineBreakingOptions {
  return {
    ...defaultLineBreaking,
    setting: 'ragged',
    pretolerance: 2.5,
    tolerance: 4,
    shownHyphenDemerits: 400_000,
    raggedRoomPt: 3 * sizePt,
    ...(measurePt < narrowRaggedEm * sizePt ? { lastWordDemerits: narrowLastWordDemerits } : {}),
  };
}
