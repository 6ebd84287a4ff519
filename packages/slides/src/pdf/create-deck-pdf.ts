import type { RenderContext, ResolvedDocument, UsedSystemFont } from '@octavo/core';
import { readFonts } from '@octavo/core';
import type { CreatedPdf, EngineDefinition } from '@octavo/pdf/engine';
import { deckMetrics } from '../measure/font-metrics.ts';
import type { PlanResult } from '../plan/plan-deck.ts';
import { embeddedFonts } from './embedded-fonts.ts';
import type { PdfContext } from './pdf-context.ts';
import { placesOfSlides } from './places-of-slides.ts';

/** A deck as the engine has set it. */
export interface CreatedDeckPdf {
  readonly created: CreatedPdf;
  /** What was taken from the fonts of the system. */
  readonly systemFonts: readonly UsedSystemFont[];
}

/** Sets a planned deck with the engine, which is loaded here, with pdfmake, by the definition that `define` makes. */
export async function createDeckPdf(
  { deck, formulas }: Pick<PlanResult, 'deck' | 'formulas'>,
  resolved: ResolvedDocument,
  { theme, host }: Pick<RenderContext, 'theme' | 'host'>,
  define: (context: Omit<PdfContext, 'place'>) => EngineDefinition,
): Promise<CreatedDeckPdf> {
  const { createPdf } = await import('@octavo/pdf/engine');
  const fonts = embeddedFonts(deck.fonts);
  const metrics = deckMetrics(deck.fonts);
  const definition = define({
    deck,
    resolved,
    theme,
    fonts,
    metrics,
    formulas,
    places: placesOfSlides(deck, resolved),
    isLead: false,
  });
  const source = readFonts(host, theme.fonts);
  const created = await createPdf(definition, {
    readFont: source.read,
    readSystemFont: source.readSystem,
    fallbackFonts: theme.fonts.fallback,
  });
  return { created, systemFonts: source.used() };
}
