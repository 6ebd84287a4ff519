import type { PdfLink, StructureNode } from '@octavo/testkit';
import { inspectPdf, inspectStructure, qpdfCheck } from '@octavo/testkit';
import { misspokenInPdf } from '../misspoken.ts';
import type { CheckedDeck } from './checked-deck.ts';
import type { DeckCheck } from './deck-checks.ts';
import { countIn } from './html-checks.ts';

/** What the points of the list ask of the PDF deck; points that are not here ask for what only presentations have, or are held by the comparison of formats. */
export const pdfChecks: Readonly<Record<number, DeckCheck>> = {
  1: async ({ others }) => (others && (await qpdfCheck(others.pdf.bytes))) ?? [],
  14: onPages(({ nodes }) =>
    nodes
      .filter(({ role, alt }) => (role === 'Figure' || role === 'Formula') && (alt ?? '') === '')
      .map(({ role }) => `a ${role} has no alternative text`),
  ),
  16: onPages(({ nodes, tables }) => {
    const marked = nodes.filter(
      (node) => node.role === 'Table' && allNodes(node.children).some(({ role }) => role === 'TH'),
    ).length;
    return marked < tables ? [`${marked} of ${tables} tables have a marked head`] : [];
  }),
  17: async ({ others, resolved }) => {
    const pages = others === undefined ? [] : await inspectStructure(others.pdf.bytes);
    return pages.flatMap((nodes, index) =>
      misspokenInPdf(nodes, resolved.language).map((problem) => `PDF, page ${index + 1}: ${problem}`),
    );
  },
  18: async ({ others, resolved }) => {
    const found = others && (await inspectPdf(others.pdf.bytes)).metadata.language;
    return others === undefined || found === resolved.language ? [] : [`the PDF is in ${found}`];
  },
  22: async ({ others, resolved }) => {
    const found = others && (await inspectPdf(others.pdf.bytes)).metadata.title;
    return others === undefined || found === resolved.title ? [] : [`the PDF is titled ${found}`];
  },
  23: onPages(({ links }) =>
    links
      .filter(({ url, targetPage }) => url === undefined && targetPage === undefined)
      .map(() => 'a link leads nowhere'),
  ),
  28: onPages(({ nodes, formulas }) => {
    const set = nodes.filter(({ role }) => role === 'Formula').length;
    return set < formulas ? [`${set} of ${formulas} formulas are marked as such`] : [];
  }),
  29: onPages(({ nodes, charts }) => {
    const drawn = nodes.filter(({ role }) => role === 'Figure').length;
    return drawn < charts ? [`${drawn} of ${charts} charts are figures`] : [];
  }),
};

interface PdfPageParts {
  readonly nodes: readonly StructureNode[];
  readonly links: readonly PdfLink[];
  /** As the plan has them on the slide; tables are those whose head says something. */
  readonly formulas: number;
  readonly charts: number;
  readonly tables: number;
}

function onPages(check: (page: PdfPageParts) => readonly string[]): DeckCheck {
  return async ({ others, deck }: CheckedDeck) => {
    if (others === undefined) return [];
    const structure = await inspectStructure(others.pdf.bytes);
    const { pages } = await inspectPdf(others.pdf.bytes);
    return pages.flatMap(({ links }, index) => {
      const regions = deck.slides[index]?.regions ?? [];
      return check({
        nodes: allNodes(structure[index] ?? []),
        links,
        formulas: countIn(regions, 'mathBlock') + countIn(regions, 'inlineMath'),
        charts: regions.filter(({ type }) => type === 'chart').length,
        tables: regions.filter((region) => region.type === 'table' && countIn(region.table.head, 'text') > 0)
          .length,
      }).map((problem) => `PDF, page ${index + 1}: ${problem}`);
    });
  };
}

function allNodes(nodes: readonly (StructureNode | string)[]): readonly StructureNode[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...allNodes(node.children)]));
}
