import type { NodeId, SupportTable } from '@octavo/core';
import type { OfficeParts } from '@octavo/docx/office';
import { drawnChart, inNotation, noAddress, substituted, supportOfDecks } from '../support-of-decks.ts';
import { safeAddress } from './text/safe-address.ts';

const beginsAtFront = substituted(
  'PowerPoint finds slides of other presentations by number alone; the link opens it at its beginning.',
);

/** How a PowerPoint deck shows each kind. */
export const supportTable = ({ charts, equations }: OfficeParts) => {
  const formula = ({ id }: { readonly id: NodeId }) => (equations.has(id) ? 'native' : inNotation);
  return {
    ...supportOfDecks,
    mathBlock: formula,
    inlineMath: formula,
    chart: (node, resolved) => (charts.has(node.id) ? 'native' : drawnChart(node, resolved)),
    link(node, resolved) {
      if (!node.url.startsWith('#') && safeAddress(node.url) === undefined) return noAddress;
      const fragment = resolved.linkedDocuments?.[node.id]?.fragment ?? '';
      return fragment.length > 1 ? beginsAtFront : supportOfDecks.link(node, resolved);
    },
    speakerNotes: 'native',
    footnoteDefinition: substituted("The note's text is in the speaker notes of its slide."),
  } satisfies SupportTable;
};
