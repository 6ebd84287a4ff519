import type { Diagnostic, RenderContext, Renderer, RenderResult, ResolvedDocument } from '@octavo/core';
import { assessOutcomes } from '@octavo/core';
import { leftOutPictures } from '../left-out-pictures.ts';
import { deckFacts } from '../plan/deck-facts.ts';
import { objectPlaces } from '../plan/object-places.ts';
import { planDeck } from '../plan/plan-deck.ts';
import { replaceOutcomes } from '../plan/replace-outcomes.ts';
import { noPlaceInFile } from './no-place-in-file.ts';
import { loadOffice } from './office/load-office.ts';
import { supportTable } from './support-table.ts';
import type { Template } from './template/template.ts';
import { writePptx } from './write-pptx.ts';

/** Plans a deck and writes it for PowerPoint and what reads its files. */
export const pptxRenderer: Renderer = {
  format: 'pptx',
  extension: '.pptx',
  mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  placeInFile: noPlaceInFile,
  async render(resolved: ResolvedDocument, context: RenderContext): Promise<RenderResult> {
    const { config, host } = context;
    const { template, found } = await templateOf(resolved, context);
    const theme = template === undefined ? context.theme : { ...context.theme, slide: template.slide };
    const look = template === undefined ? {} : { look: template };
    const { deck, outcomes, diagnostics, measure } = await planDeck(resolved, {
      theme,
      config,
      host,
      ...look,
    });
    const office = await loadOffice(resolved);
    const written = assessOutcomes(resolved, supportTable(office, objectPlaces(deck)));
    const house = template === undefined ? {} : { template };
    return {
      bytes: await writePptx(deck, { resolved, theme, config, office, measure, host, ...house }),
      outcomes: replaceOutcomes(written, outcomes),
      diagnostics: [...found, ...diagnostics, ...leftOutPictures(written, outcomes, resolved, 'PowerPoint')],
      facts: deckFacts(deck),
    };
  },
};

/** The house's template, when the configuration names one; what reads it is loaded then. */
async function templateOf(
  resolved: ResolvedDocument,
  context: RenderContext,
): Promise<{ readonly template?: Template; readonly found: readonly Diagnostic[] }> {
  if (context.config.slides.referenceDoc === '') return { found: [] };
  const { loadTemplate } = await import('./template/load-template.ts');
  const { template, diagnostics } = await loadTemplate(resolved, context);
  return { ...(template === undefined ? {} : { template }), found: diagnostics };
}
