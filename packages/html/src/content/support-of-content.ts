import type { SupportTable, SupportVerdict } from '@octavo/core';
import type { Html } from '../markup/html.ts';
import { safeUrl } from '../markup/safe-url.ts';
import type { MathWriter } from '../math/math-writer.ts';

const rawHtml: SupportVerdict = {
  support: 'dropped',
  reason: 'Raw HTML is never passed through to an output.',
};

const substituted = (reason: string): SupportVerdict => ({ support: 'substituted', reason });

function formula(written: Html | undefined): SupportVerdict | 'native' {
  return written === undefined
    ? substituted('Its TeX cannot be read as a formula; it is shown as written.')
    : 'native';
}

/** How pages of HTML show what all of them show alike; formulas depend on whether their TeX can be read. */
export const supportOfContent = (mathOf: MathWriter) =>
  ({
    paragraph: 'native',
    heading: 'native',
    thematicBreak: 'native',
    blockQuote: 'native',
    list: 'native',
    codeBlock: 'native',
    table: 'native',
    figure: 'native',
    callout: 'native',
    definitionList: 'native',
    htmlBlock: rawHtml,
    mathBlock: (node) => formula(mathOf(node.value, 'block')),
    chart: (node, resolved) =>
      resolved.assets[node.id]?.type === 'vector'
        ? substituted('The chart is shown as a drawing, its numbers as a table for screen readers.')
        : substituted("The chart's numbers are shown as a table."),
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
    keyboard: 'native',
    span: 'native',
    inlineCode: 'native',
    lineBreak: 'native',
    link(node, resolved) {
      if (node.url.startsWith('#')) {
        return resolved.references[node.id] === undefined
          ? substituted('Its target is not in the document; its words are shown.')
          : 'native';
      }
      return safeUrl(node.url) === undefined
        ? substituted('Its address is not one to follow; its words are shown.')
        : 'native';
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
    inlineMath: (node) => formula(mathOf(node.value, 'inline')),
    crossReference: (node, resolved) =>
      resolved.references[node.id] === undefined
        ? substituted('Its target is not in the document; it is shown as written.')
        : node.form === 'page'
          ? substituted('There are no pages: the name of the target is shown.')
          : 'native',
    citation: substituted('The citation is shown as written.'),
    listItem: 'native',
    tableRow: 'native',
    tableCell: 'native',
    definitionItem: 'native',
    footnoteDefinition: 'native',
  }) satisfies Omit<SupportTable, 'pageBreak' | 'slideBreak' | 'speakerNotes'>;
