import type { NodeId, SupportTable } from '@octavo/core';
import type { Formulas } from '../formulas/load-formulas.ts';
import type { ObjectPlaces } from '../plan/object-places.ts';
import { inNotation, substituted, supportOfDecks } from '../support-of-decks.ts';
import { supportOfObjects } from '../support-of-objects.ts';

/** How a PDF deck shows each kind; a handout may have the notes as text of its pages. */
export const supportTable = (
  hasNotes: boolean,
  formulas: Formulas,
  { placed, shown, inNestedFigures }: ObjectPlaces,
) => {
  const formula = ({ id }: { readonly id: NodeId }) =>
    formulas.get(id)?.type === 'set' ? 'native' : inNotation;
  return {
    ...supportOfDecks,
    ...supportOfObjects(
      { placed, shown, inNestedFigures },
      {
        isDrawn: ({ id }) => shown.has(id) && !inNestedFigures.has(id),
        because: 'It stands where PDF decks have words alone',
      },
    ),
    keyboard: ({ id }) => (shown.has(id) ? 'native' : substituted('The key is named in a comment.')),
    mathBlock: formula,
    inlineMath: formula,
    speakerNotes: hasNotes ? 'native' : substituted('The notes are comments beside the page of their slide.'),
    footnoteDefinition: hasNotes
      ? substituted("The note's text stands below its slide.")
      : substituted("The note's text is in a comment beside the page of its slide."),
  } satisfies SupportTable;
};
