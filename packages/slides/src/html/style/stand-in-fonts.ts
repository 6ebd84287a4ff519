import type { DeckFonts } from '../../deck.ts';
import { deckMetrics } from '../../measure/font-metrics.ts';

interface StandIn {
  readonly widthFactor: number;
  readonly boldWidthFactor: number;
  readonly names: readonly string[];
}

/** Sans-serif fonts of systems that lack the deck's, and how wide they run against Calibri, in bold against Calibri Bold. */
const standIns: readonly StandIn[] = [
  {
    widthFactor: 1.12,
    boldWidthFactor: 1.165,
    names: ['Arial', 'Helvetica', 'Liberation Sans', 'Arimo'],
  },
  { widthFactor: 1.162, boldWidthFactor: 1.205, names: ['Noto Sans'] },
  { widthFactor: 1.247, boldWidthFactor: 1.375, names: ['DejaVu Sans'] },
];

/** `local()` takes full names, which fonts form in their own ways. */
const faces = [
  { suffixes: ['', ' Regular'], weight: 400, style: 'normal' },
  { suffixes: [' Bold'], weight: 700, style: 'normal' },
  { suffixes: [' Italic', ' Oblique'], weight: 400, style: 'italic' },
  { suffixes: [' Bold Italic', ' Bold Oblique'], weight: 700, style: 'italic' },
] as const;

/** The names under which `standInFontCss` offers its fonts, to stand in a stack before the generic family. */
export const standInFamilies: readonly string[] = standIns.map((_, index) => `"Deck ${index + 1}"`);

/**
 * Fonts of the reader's own system, scaled to run as wide as the text font with which the deck was measured, so that lines break alike
 * (CSS Fonts Level 5 §2.1, `size-adjust`). Nothing is loaded: `local()` names what is installed.
 */
export function standInFontCss(fonts: DeckFonts): string {
  const { widthFactor: target } = deckMetrics(fonts).text;
  return standIns
    .flatMap(({ widthFactor, boldWidthFactor, names }, index) =>
      faces.map(({ suffixes, weight, style }) => {
        const sources = names
          .flatMap((name) => suffixes.map((suffix) => `local("${name}${suffix}")`))
          .join(',');
        const adjust =
          Math.round(Math.min(1, target / (weight === 700 ? boldWidthFactor : widthFactor)) * 1000) / 10;
        return `@font-face{font-family:"Deck ${index + 1}";src:${sources};font-weight:${weight};font-style:${style};size-adjust:${adjust}%}`;
      }),
    )
    .join('');
}
