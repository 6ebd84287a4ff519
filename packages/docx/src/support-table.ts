import type { NodeId, ResolvedDocument, SupportTable, SupportVerdict } from '@octavo/core';
import { linkTarget } from './inlines/link-target.ts';

const rawHtml = { support: 'dropped', reason: 'Raw HTML has no counterpart in Word.' } as const;

/** How Word shows each kind of node; `formulas` and `charts` are those that it draws itself. */
export function supportTable({
  formulas,
  charts,
  shrunk,
}: {
  readonly formulas: ReadonlyMap<NodeId, unknown>;
  readonly charts: ReadonlyMap<NodeId, unknown>;
  readonly shrunk: ReadonlyMap<NodeId, unknown>;
}): SupportTable {
  const formula = ({ id }: { readonly id: NodeId }) => (formulas.has(id) ? 'native' : asTex);
  const chart = ({ id }: { readonly id: NodeId }) => (charts.has(id) ? 'native' : asDrawing);
  const shown = (id: NodeId, resolved: ResolvedDocument) =>
    shrunk.has(id) ? withFewerPixels : imageVerdict(id, resolved);
  return {
    ...fixedSupport,
    mathBlock: formula,
    inlineMath: formula,
    chart,
    figure: (node, resolved) => shown(node.image.id, resolved),
    image: (node, resolved) => shown(node.id, resolved),
  };
}

const asDrawing = {
  support: 'substituted',
  reason: 'The chart is shown as a drawing and a table of its data.',
} as const;

const withFewerPixels = {
  support: 'substituted',
  reason: 'The image has as many pixels as `docx.imageDpi` asks for.',
} as const;

const asTex = { support: 'substituted', reason: 'The formula is shown in TeX notation.' } as const;

const fixedSupport = {
  paragraph: 'native',
  heading: 'native',
  thematicBreak: 'native',
  pageBreak: 'native',
  slideBreak: { support: 'dropped', reason: 'Pages do not show where slides start.' },
  blockQuote: 'native',
  list: 'native',
  codeBlock: 'native',
  table: (node) =>
    node.columns.length > 63
      ? { support: 'substituted', reason: 'Word shows at most 63 columns: the table is cut into several.' }
      : 'native',
  callout: 'native',
  definitionList: 'native',
  htmlBlock: rawHtml,
  container: (node) =>
    node.name === 'columns'
      ? { support: 'substituted', reason: 'Columns stand one below another.' }
      : 'native',
  conditional: 'native',
  speakerNotes: { support: 'dropped', reason: 'Speaker notes belong to the deck.' },
  bibliography: { support: 'dropped', reason: 'Works cited are not listed yet.' },
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
    resolved.references[node.id] !== undefined || linkTarget(node.url) !== undefined
      ? 'native'
      : { support: 'substituted', reason: 'The link leads nowhere: its words are kept.' },
  footnoteReference: (node, resolved) =>
    resolved.footnoteNumbers[node.id] === undefined
      ? { support: 'substituted', reason: 'The note is not defined: its mark is shown as written.' }
      : 'native',
  htmlInline: rawHtml,
  crossReference: (node, resolved) =>
    resolved.references[node.id] === undefined
      ? { support: 'substituted', reason: 'The reference is shown as written.' }
      : 'native',
  comment: 'native',
  citation: { support: 'substituted', reason: 'The citation is shown as written.' },
  listItem: 'native',
  tableRow: 'native',
  tableCell: 'native',
  definitionItem: 'native',
  footnoteDefinition: (node, resolved) =>
    resolved.footnotes.some((note) => note.definition.id === node.id)
      ? 'native'
      : { support: 'dropped', reason: 'No text refers to the note.' },
} satisfies Omit<SupportTable, 'mathBlock' | 'inlineMath' | 'chart' | 'figure' | 'image'>;

function imageVerdict(id: string, resolved: ResolvedDocument): 'native' | SupportVerdict {
  const asset = resolved.assets[id];
  return asset === undefined || asset.type === 'missing'
    ? {
        support: 'substituted',
        reason: 'The image cannot be shown: its alternative text stands in its place.',
      }
    : 'native';
}
