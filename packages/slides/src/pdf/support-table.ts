import type { NodeId, SupportTable } from '@octavo/core';
import type { Formulas } from '../formulas/load-formulas.ts';
import { drawnChart, inNotation, substituted, supportOfDecks } from '../support-of-decks.ts';

/** How a PDF deck shows each kind; a handout may have the notes as text of its pages. */
export const supportTable = (hasNotes: boolean, formulas: Formulas) => {
  const formula = ({ id }: { readonly id: NodeId }) =>
    formulas.get(id)?.type === 'set' ? 'native' : inNotation;
  return {
    ...supportOfDecks,
    mathBlock: formula,
    inlineMath: formula,
    chart: drawnChart,
    speakerNotes: hasNotes ? 'native' : substituted('The notes are comments beside the page of their slide.'),
    footnoteDefinition: hasNotes
      ? substituted("The note's text stands below its slide.")
      : substituted("The note's text is in a comment beside the page of its slide."),
  } satisfies SupportTable;
};
