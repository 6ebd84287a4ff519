import type { ResolvedDocument, Theme } from '@octavo/core';
import type { Deck, DeckFonts } from '../deck.ts';
import type { Formulas } from '../formulas/load-formulas.ts';
import type { DeckMetrics } from '../measure/font-metrics.ts';

/** Where a slide stands on its page, in points from the page's top left corner, and how large it is drawn: 1 is the slide's own size. */
export interface SlidePlace {
  readonly leftPt: number;
  readonly topPt: number;
  readonly scale: number;
}

/** What the writers of a slide are told. */
export interface PdfContext {
  readonly deck: Deck;
  readonly resolved: ResolvedDocument;
  readonly theme: Theme;
  /** The families that are embedded: as wide as the deck's. */
  readonly fonts: DeckFonts;
  readonly metrics: DeckMetrics;
  readonly formulas: Formulas;
  /** Destinations that links of other files know, by the slides that show what they name. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  readonly place: SlidePlace;
  /** Whether the slide's words stand in the middle (its class `lead`). */
  readonly isLead: boolean;
}
