import type { SupportTable, SupportVerdict } from '@octavo/core';
import { isSafeUrl } from '@octavo/core';

const rawHtml: SupportVerdict = {
  support: 'dropped',
  reason: 'Raw HTML is never passed through to an output.',
};

/** The verdict on what something else stands for. */
export const substituted = (reason: string): SupportVerdict => ({ support: 'substituted', reason });

/** The verdict on a link that leads nowhere. */
export const noAddress = substituted('Its address is not one to follow; its words are shown.');

/** The verdict on a formula that is not set. */
export const inNotation = substituted('The formula is shown in TeX notation.');

/** The verdict on a chart that is not one of the format's own. */
export const drawnChart = ((node, resolved) =>
  resolved.assets[node.id] === undefined
    ? substituted("The chart's numbers are shown as a table.")
    : substituted('The chart is shown as a drawing.')) satisfies SupportTable['chart'];

/** How decks of slides that are drawn show what all of them show alike. */
export const supportOfDecks = {
  paragraph: 'native',
  heading: 'native',
  thematicBreak: 'native',
  pageBreak: { support: 'dropped', reason: 'A deck has no pages.' },
  slideBreak: 'native',
  blockQuote: 'native',
  list: 'native',
  codeBlock: 'native',
  table: 'native',
  figure: 'native',
  callout: 'native',
  definitionList: 'native',
  htmlBlock: rawHtml,
  container: 'native',
  conditional: 'native',
  bibliography: {
    support: 'dropped',
    reason: 'Citations are shown as written, so there is no list of works.',
  },
  text: 'native',
  emphasis: 'native',
  strong: 'native',
  strikethrough: 'native',
  underline: 'native',
  highlight: 'native',
  subscript: 'native',
  superscript: 'native',
  keyboard: substituted('The key is shown in the code font.'),
  span: 'native',
  inlineCode: 'native',
  lineBreak: 'native',
  link(node, resolved) {
    if (resolved.references[node.id] !== undefined) return 'native';
    if (node.url.startsWith('#'))
      return substituted('Its target is not in the document; its words are shown.');
    // The address of an unsafe link is empty.
    return node.url !== '' && isSafeUrl(node.url) ? 'native' : noAddress;
  },
  image(node, resolved) {
    const asset = resolved.assets[node.id];
    if (asset !== undefined && asset.type !== 'missing') return 'native';
    const reason = asset === undefined ? '' : ` (${asset.reason})`;
    return substituted(`The image is not available${reason}; its alternative text is shown.`);
  },
  footnoteReference: (node, resolved) =>
    resolved.footnoteNumbers[node.id] === undefined
      ? substituted('No such note is defined; the mark is shown as written.')
      : 'native',
  htmlInline: rawHtml,
  comment: { support: 'dropped', reason: 'Comments are for whoever works on the text: Word shows them.' },
  crossReference: (node, resolved) =>
    resolved.references[node.id] === undefined
      ? substituted('Its target is not in the document; it is shown as written.')
      : node.form === 'page'
        ? substituted('A deck has no pages: the name of the target is shown.')
        : 'native',
  citation: substituted('The citation is shown as written.'),
  listItem: 'native',
  tableRow: 'native',
  tableCell: 'native',
  definitionItem: 'native',
} satisfies Partial<SupportTable>;
