import type { Theme } from '@octavo/core';
import type { DeckFonts } from '../deck.ts';

/** Fonts that presentation programs have, for those of the default theme, which they have not. A deck holds no fonts. */
const standIns: Readonly<Record<string, string>> = {
  'Source Sans 3': 'Calibri',
  'Source Serif 4': 'Cambria',
  'Source Code Pro': 'Consolas',
};

/** The families of a deck. Slides are read from afar, so all their text is in the family of the headings. */
export function slideFonts({ fonts }: Theme): DeckFonts {
  const heading = standIns[fonts.heading] ?? fonts.heading;
  return { heading, text: heading, code: standIns[fonts.code] ?? fonts.code };
}
