import type { SupportTable } from '@octavo/core';
import { chartAsFigure } from '@octavo/core';

const missing = 'The image is not available; a placeholder shows its alternative text.';

/** How a PDF shows each kind. */
export const supportTable = {
  paragraph: 'native',
  heading: 'native',
  thematicBreak: 'native',
  pageBreak: 'native',
  slideBreak: { support: 'dropped', reason: 'Pages go on where slides end.' },
  blockQuote: 'native',
  list: 'native',
  codeBlock: 'native',
  table: 'native',
  figure: 'native',
  callout: 'native',
  definitionList: 'native',
  htmlBlock: { support: 'dropped', reason: 'Raw HTML is not passed through.' },
  mathBlock: { support: 'substituted', reason: 'The formula is shown as its TeX source.' },
  chart: (node, resolved) => ({
    support: 'substituted',
    reason:
      chartAsFigure(node, resolved) === undefined
        ? 'The data is shown as a table.'
        : 'The chart is shown as a drawing.',
  }),
  container: 'native',
  conditional: 'native',
  speakerNotes: { support: 'dropped', reason: 'Speaker notes belong to decks.' },
  bibliography: { support: 'dropped', reason: 'Citations are not resolved, so there are no works to list.' },
  text: 'native',
  emphasis: 'native',
  strong: 'native',
  strikethrough: 'native',
  underline: 'native',
  highlight: 'native',
  subscript: 'native',
  superscript: 'native',
  keyboard: 'native',
  span: 'native',
  inlineCode: 'native',
  lineBreak: 'native',
  link: 'native',
  image: (node, resolved) => {
    const asset = resolved.assets[node.id];
    const isShown = asset !== undefined && asset.type !== 'missing';
    return isShown ? 'native' : { support: 'substituted', reason: missing };
  },
  footnoteReference: 'native',
  htmlInline: { support: 'dropped', reason: 'Raw HTML is not passed through.' },
  inlineMath: { support: 'substituted', reason: 'The formula is shown as its TeX source.' },
  crossReference: 'native',
  citation: { support: 'substituted', reason: 'The citation is shown as written.' },
  comment: { support: 'dropped', reason: 'Comments are for whoever works on the text: Word shows them.' },
  listItem: 'native',
  tableRow: 'native',
  tableCell: 'native',
  definitionItem: 'native',
  footnoteDefinition: 'native',
} satisfies SupportTable;
