import type { FittedSlide, RenderFacts } from '@octavo/core';
import { assertNever } from '@octavo/core';
import type { Deck, FitStep } from '../deck.ts';

/** What a build keeps of a deck beside its file: the number of slides, and what was done to those that did not fit as they were. */
export function deckFacts({ slides }: Deck): RenderFacts {
  const fitted = slides.flatMap(({ title, fit }, index): readonly FittedSlide[] =>
    fit.length === 0 ? [] : [{ slide: index + 1, title, steps: fit.map(describeStep) }],
  );
  return { slides: slides.length, ...(fitted.length === 0 ? {} : { fitted }) };
}

function describeStep(step: FitStep): string {
  switch (step.type) {
    case 'shrunk':
      return `shrunk to ${Math.round(step.scale * 100)} %`;
    case 'titleShrunk':
      return `title shrunk to ${Math.round(step.scale * 100)} %`;
    case 'titleCut':
      return 'title cut, in full in the notes';
    case 'columns':
      return `set in ${step.count} columns`;
    case 'split':
      return `part ${step.part} of ${step.of}`;
    case 'condensed':
      return `${step.nodeIds.length} in full in the notes: ${step.nodeIds.join(', ')}`;
    case 'overflows':
      return 'does not fit';
    default:
      return assertNever(step);
  }
}
