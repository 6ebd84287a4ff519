import type { DeckFonts } from '../deck.ts';

/** How wide and how high a family sets, as factors on the size. */
export interface FontMetrics {
  /** Width of running text against Calibri's. */
  readonly widthFactor: number;
  readonly lineHeightEm: number;
}

/** The fonts of a deck, as far as measuring needs to know them. */
export interface DeckMetrics {
  readonly heading: FontMetrics;
  readonly text: FontMetrics;
  /** Advance of every character of the code font, and its line height. */
  readonly code: { readonly advanceEm: number; readonly lineHeightEm: number };
}

/** Measured on an English pangram and from the fonts' own line gaps. */
const known: Readonly<Record<string, FontMetrics>> = {
  Calibri: { widthFactor: 1, lineHeightEm: 1.2207 },
  Carlito: { widthFactor: 1, lineHeightEm: 1.2207 },
  Cambria: { widthFactor: 1.08, lineHeightEm: 1.172 },
  Aptos: { widthFactor: 1.1, lineHeightEm: 1.28 },
  Arial: { widthFactor: 1.12, lineHeightEm: 1.15 },
  Helvetica: { widthFactor: 1.12, lineHeightEm: 1.15 },
  Georgia: { widthFactor: 1.16, lineHeightEm: 1.136 },
  'Times New Roman': { widthFactor: 1.02, lineHeightEm: 1.15 },
  Verdana: { widthFactor: 1.32, lineHeightEm: 1.215 },
  'Source Sans 3': { widthFactor: 1.02, lineHeightEm: 1.424 },
  'Source Serif 4': { widthFactor: 1.171, lineHeightEm: 1.371 },
};

/** A font that nobody measured is taken to be wide: a loose slide is better than a full one. */
const unknown: FontMetrics = { widthFactor: 1.18, lineHeightEm: 1.3 };

/** Consolas is narrower; its common stand-ins are this wide. */
const code = { advanceEm: 0.602, lineHeightEm: 1.2 };

export function deckMetrics(fonts: DeckFonts): DeckMetrics {
  return { heading: known[fonts.heading] ?? unknown, text: known[fonts.text] ?? unknown, code };
}
