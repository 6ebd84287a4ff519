import type { NodeId, SupportTable } from '@octavo/core';
import type { OfficeParts } from '@octavo/docx/office';
import type { ObjectPlaces } from '../plan/object-places.ts';
import { inNotation, noAddress, substituted, supportOfDecks } from '../support-of-decks.ts';
import { supportOfObjects, wordlessLink } from '../support-of-objects.ts';
import { safeAddress } from './text/safe-address.ts';

const beginsAtFront = substituted(
  'PowerPoint finds slides of other presentations by number alone; the link opens it at its beginning.',
);

/** How a PowerPoint deck shows each kind: text boxes and notes hold words alone. */
export const supportTable = ({ charts, equations }: OfficeParts, places: ObjectPlaces) => {
  const objects = supportOfObjects(places, {
    isDrawn: () => false,
    because: 'It stands within words, where PowerPoint has no pictures',
  });
  const formula = ({ id }: { readonly id: NodeId }) => (equations.has(id) ? 'native' : inNotation);
  return {
    ...supportOfDecks,
    ...objects,
    mathBlock: formula,
    inlineMath: formula,
    chart: (node, resolved) =>
      charts.has(node.id) && places.placed.has(node.id) ? 'native' : objects.chart(node, resolved),
    link(node, resolved) {
      if (!node.url.startsWith('#') && safeAddress(node.url) === undefined) return noAddress;
      const fragment = resolved.linkedDocuments?.[node.id]?.fragment ?? '';
      return (
        wordlessLink(node, resolved) ??
        (fragment.length > 1 ? beginsAtFront : supportOfDecks.link(node, resolved))
      );
    },
    speakerNotes: 'native',
    footnoteDefinition: substituted("The note's text is in the speaker notes of its slide."),
  } satisfies SupportTable;
};
