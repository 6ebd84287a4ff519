import type { NodeId, SupportTable } from '@octavo/core';
import type { OfficeParts } from '@octavo/docx/office';
import { drawnChart, inNotation, noAddress, substituted, supportOfDecks } from '../support-of-decks.ts';
import { safeAddress } from './text/safe-address.ts';

/** How a PowerPoint deck shows each kind. */
export const supportTable = ({ charts, equations }: OfficeParts) => {
  const formula = ({ id }: { readonly id: NodeId }) => (equations.has(id) ? 'native' : inNotation);
  return {
    ...supportOfDecks,
    mathBlock: formula,
    inlineMath: formula,
    chart: (node, resolved) => (charts.has(node.id) ? 'native' : drawnChart(node, resolved)),
    link: (node, resolved) =>
      !node.url.startsWith('#') && safeAddress(node.url) === undefined
        ? noAddress
        : supportOfDecks.link(node, resolved),
    speakerNotes: 'native',
    footnoteDefinition: substituted("The note's text is in the speaker notes of its slide."),
  } satisfies SupportTable;
};
