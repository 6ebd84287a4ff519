import type { PlanResult } from '@octavo/slides';
import { planDeck } from '@octavo/slides';
import { htmlDeckRenderer } from '@octavo/slides/html';
import { inspectHtmlDeck, printJson } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { cases } from '../support/case-folder.ts';
import { expectGolden } from '../support/expect-golden.ts';
import { printModel } from '../support/print-model.ts';
import { projectCase, renderCase } from '../support/render-case.ts';

/** The boxes of the layouts are the same in every case; the measure and the drawings of formulas are no data. */
function described({ deck, measure: _measure, formulas: _formulas, ...plan }: PlanResult): object {
  const { geometry: _geometry, ...rest } = deck;
  return { deck: rest, ...plan };
}

describe.each(cases)('$name as a deck', (test) => {
  it('has its plan', async () => {
    const projected = await projectCase(test, 'pptx');
    const plan = projected === undefined ? undefined : await planDeck(projected.resolved, projected.context);
    expectGolden(test, 'deck.json', plan === undefined ? printJson(null) : printModel(described(plan)));
  });

  it('is HTML that fetches nothing and whose links lead somewhere', async () => {
    const rendered = await renderCase(test, htmlDeckRenderer);
    if (rendered === undefined) return;
    const { fetched, faults, language, title } = inspectHtmlDeck(rendered.bytes);
    expect({ fetched, faults, language, title }).toEqual({
      fetched: [],
      faults: [],
      language: rendered.resolved.language,
      title: rendered.resolved.title,
    });
  });
});
