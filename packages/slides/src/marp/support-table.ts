import type { SupportTable } from '@octavo/core';
import { supportTable as data } from '../data/support-table.ts';
import type { ObjectPlaces } from '../plan/object-places.ts';
import { substituted } from '../support-of-decks.ts';
import { supportOfObjects } from '../support-of-objects.ts';

/** How Marp's Markdown shows each kind: slides hold all of Markdown, comments words alone. */
export const supportTable = (places: ObjectPlaces) =>
  ({
    ...data,
    ...supportOfObjects(
      { ...places, placed: new Set([...places.placed, ...places.shown]) },
      {
        isDrawn: ({ id }) => places.shown.has(id),
        because: 'It stands in a comment, which holds words alone',
      },
    ),
    callout: substituted('A quotation with the title in bold stands for it.'),
    definitionList: substituted('A list with the terms in bold stands for it.'),
    chart: substituted("The chart's numbers are shown as a table."),
    link: (node) =>
      node.url.startsWith('#')
        ? substituted('Its words are shown, without the link: slides have no names in Marp.')
        : 'native',
    underline: substituted('Its words are shown without the line.'),
    highlight: substituted('Its words are shown without the mark.'),
    keyboard: substituted('Its words are shown as others.'),
    span: substituted('Its words are shown without its classes.'),
    footnoteReference: substituted(
      'The number stands in the text; the note stands with what the speaker says.',
    ),
    footnoteDefinition: substituted('It stands with what the speaker says.'),
    crossReference: substituted('The words of the reference are shown, without a link.'),
    container: substituted('Marp has no columns: what stands beside each other follows each other.'),
    speakerNotes: substituted('The words are in a comment, without their markup.'),
  }) satisfies SupportTable;
