import type { NodeId, SupportTable } from '@octavo/core';
import { chartAsFigure } from '@octavo/core';
import type { FittedTable } from './engine/index.ts';
import type { Formulas } from './formulas/plan-formulas.ts';

const missing = 'The image is not available; a placeholder shows its alternative text.';

/** How a PDF shows each kind: formulas that are set, and tables that stand as they are written, are native. */
export function supportTable({
  formulas,
  fittedTables,
}: {
  readonly formulas: Formulas;
  readonly fittedTables: readonly FittedTable[];
}): SupportTable {
  const changed = new Map(fittedTables.map((table) => [table.origin, table]));
  const formula = ({ id }: { readonly id: NodeId }) => (formulas.get(id)?.type === 'set' ? 'native' : asTex);
  const table = ({ id }: { readonly id: NodeId }) => {
    const fitted = changed.get(id);
    return fitted === undefined ? 'native' : tableVerdict(fitted);
  };
  return { ...fixedSupport, mathBlock: formula, inlineMath: formula, table };
}

const asTex = { support: 'substituted', reason: 'The formula is shown as its TeX source.' } as const;

/** Each of these has a diagnostic, too. */
function tableVerdict({ orientation, parts }: FittedTable) {
  if (parts > 1) {
    return { support: 'substituted', reason: `The table is divided into ${parts} by columns.` } as const;
  }
  return orientation === 'landscape'
    ? ({ support: 'substituted', reason: 'The table stands on a page that is turned.' } as const)
    : ({ support: 'substituted', reason: 'The table is set smaller than its text.' } as const);
}

const fixedSupport = {
  paragraph: 'native',
  heading: 'native',
  thematicBreak: 'native',
  pageBreak: 'native',
  slideBreak: { support: 'dropped', reason: 'Pages go on where slides end.' },
  blockQuote: 'native',
  list: 'native',
  codeBlock: 'native',
  figure: 'native',
  callout: 'native',
  definitionList: 'native',
  htmlBlock: { support: 'dropped', reason: 'Raw HTML is not passed through.' },
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
  link: (node, resolved) =>
    resolved.references[node.id] !== undefined || (node.url !== '' && !node.url.startsWith('#'))
      ? 'native'
      : { support: 'substituted', reason: 'The link leads nowhere: its words are kept.' },
  image: (node, resolved) => {
    const asset = resolved.assets[node.id];
    const isShown = asset !== undefined && asset.type !== 'missing';
    return isShown ? 'native' : { support: 'substituted', reason: missing };
  },
  footnoteReference: 'native',
  htmlInline: { support: 'dropped', reason: 'Raw HTML is not passed through.' },
  crossReference: 'native',
  citation: { support: 'substituted', reason: 'The citation is shown as written.' },
  comment: { support: 'dropped', reason: 'Comments are for whoever works on the text: Word shows them.' },
  listItem: 'native',
  tableRow: 'native',
  tableCell: 'native',
  definitionItem: 'native',
  footnoteDefinition: 'native',
} satisfies Omit<SupportTable, 'mathBlock' | 'inlineMath' | 'table'>;
