import type { SupportTable, SupportVerdict } from '@octavo/core';
import { isSafeUrl } from '@octavo/core';
import type { Formula } from '@octavo/math';
import type { Formulas } from '../formulas/load-formulas.ts';

const rawHtml: SupportVerdict = {
  support: 'dropped',
  reason: 'Raw HTML is never passed through to an output.',
};

const substituted = (reason: string): SupportVerdict => ({ support: 'substituted', reason });

function formulaVerdict(formula: Formula | undefined): 'native' | SupportVerdict {
  if (formula?.type === 'set') return 'native';
  return substituted('The formula is shown in TeX notation.');
}

/** How a PDF deck shows each kind; a handout may have the notes as text of its pages. */
export const supportTable = (hasNotes: boolean, formulas: Formulas) =>
  ({
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
    mathBlock: ({ id }) => formulaVerdict(formulas.get(id)),
    chart: (node, resolved) =>
      resolved.assets[node.id] === undefined
        ? substituted("The chart's numbers are shown as a table.")
        : substituted('The chart is shown as a drawing.'),
    container: 'native',
    conditional: 'native',
    speakerNotes: hasNotes ? 'native' : substituted('The notes are comments beside the page of their slide.'),
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
      return isSafeUrl(node.url)
        ? 'native'
        : substituted('Its address is not one to follow; its words are shown.');
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
    inlineMath: ({ id }) => formulaVerdict(formulas.get(id)),
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
    footnoteDefinition: hasNotes
      ? substituted("The note's text stands below its slide.")
      : substituted("The note's text is in a comment beside the page of its slide."),
  }) satisfies SupportTable;
