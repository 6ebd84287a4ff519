import type { Outcome, RenderContext, Renderer, RenderResult, ResolvedDocument } from '@octavo/core';
import { assessOutcomes } from '@octavo/core';
import { planDeck } from '../plan/plan-deck.ts';
import { loadOffice } from './office/load-office.ts';
import { supportTable } from './support-table.ts';
import { writePptx } from './write-pptx.ts';

/** Plans a deck and writes it for PowerPoint and what reads its files. */
export const pptxRenderer: Renderer = {
  format: 'pptx',
  extension: '.pptx',
  mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  async render(resolved: ResolvedDocument, { theme, config, host }: RenderContext): Promise<RenderResult> {
    const { deck, outcomes, diagnostics } = await planDeck(resolved, { theme, config, host });
    const office = await loadOffice(resolved);
    return {
      bytes: await writePptx(deck, { resolved, theme, config, office, host }),
      outcomes: withPlanned(assessOutcomes(resolved, supportTable(office)), outcomes),
      diagnostics,
      facts: { slides: deck.slides.length },
    };
  },
};

/** What the planner left out wins over what the format could have shown. */
function withPlanned(assessed: readonly Outcome[], planned: readonly Outcome[]): readonly Outcome[] {
  const byNode = new Map(planned.map((outcome) => [outcome.nodeId, outcome]));
  return assessed.map((outcome) => byNode.get(outcome.nodeId) ?? outcome);
}
