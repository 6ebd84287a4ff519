import type { DeckFonts } from '../deck.ts';

/** Free fonts that set text exactly as wide as those of office programs; their makers say so. */
const relatives: Readonly<Record<string, string>> = {
  Arial: 'Arimo',
  Calibri: 'Carlito',
  Cambria: 'Caladea',
  Consolas: 'Source Code Pro',
  'Courier New': 'Cousine',
  Georgia: 'Gelasio',
  Helvetica: 'Arimo',
  'Times New Roman': 'Tinos',
};

/** The families that a PDF holds for those that a deck names. */
export function embeddedFonts({ heading, text, code }: DeckFonts): DeckFonts {
  const embedded = (family: string): string => relatives[family] ?? family;
  return { heading: embedded(heading), text: embedded(text), code: embedded(code) };
}
