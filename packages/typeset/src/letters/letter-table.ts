/**
 * What a bundled font does with letters and signs of Latin text, worked out beforehand by `npm run letter-tables`: reading
 * it costs a thousandth of what it costs to decode the font's own tables. Lengths in font units.
 */
export interface LetterTable {
  /** The characters with a glyph of their own, and after them those that form ligatures. */
  readonly letters: readonly string[];
  /** By letter. */
  readonly glyphs: readonly number[];
  readonly advances: readonly number[];
  /** By letter: its row of `kerning` when it stands first, and its column when it stands second. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Added between a pair of letters; `null` where the pair does more than stand side by side. */
  readonly kerning: readonly (readonly (number | null)[])[];
}
