import type {
  Chart,
  DefinitionItem,
  Figure,
  Heading,
  Image,
  Link,
  Node,
  NodeId,
  Outcome,
  RenderConfig,
  ResolvedDocument,
  Table,
} from '@octavo/core';
import { chartAsFigure, childrenOf, plainText, walk } from '@octavo/core';
import type { PdfElement } from '@octavo/testkit';

/** The kinds that are elements of their own in the structure of a PDF, wherever they stand; headings of all levels are `H`. */
const tags: Readonly<Partial<Record<Node['type'], string>>> = {
  heading: 'H',
  list: 'L',
  listItem: 'LI',
  definitionList: 'L',
  definitionItem: 'LI',
  table: 'Table',
  tableRow: 'TR',
  blockQuote: 'BlockQuote',
  codeBlock: 'Code',
  inlineCode: 'Code',
  mathBlock: 'Formula',
  inlineMath: 'Formula',
};

/** What those elements are called here. */
const names: Readonly<Record<string, string>> = {
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`H${level}`, 'H'])),
  ...Object.fromEntries(
    [
      ...['L', 'LI', 'Lbl', 'Table', 'TR', 'TH', 'TD', 'BlockQuote', 'Code', 'Note'],
      ...['Reference', 'Caption', 'Formula', 'Figure', 'Link'],
    ].map((tag) => [tag, tag]),
  ),
};

/**
 * The elements of a PDF that the model has something to say of, in reading order: cells with their spans, the entries of contents as
 * deep as they stand, but not what is in them, which only says again what headings say.
 */
export function comparedElements(elements: readonly PdfElement[]): readonly string[] {
  const contents: number[] = [];
  return elements.flatMap(({ tag, depth, attributes }) => {
    while (contents.length > 0 && depth <= (contents.at(-1) ?? 0)) contents.pop();
    if (tag === 'TOC') contents.push(depth);
    if (contents.length > 0) return tag === 'TOCI' ? `TOCI ${contents.length}` : [];
    const name = names[tag];
    return name === undefined
      ? []
      : `${name}${spans(Number(attributes['ColSpan'] ?? 1), Number(attributes['RowSpan'] ?? 1))}`;
  });
}

const spans = (columns: number, rows: number): string =>
  columns === 1 && rows === 1 ? '' : ` of ${columns} columns and ${rows} rows`;

/** What was made of a model, and with which settings. */
export interface MadeOfModel {
  readonly outcomes: readonly Outcome[];
  readonly config: Pick<RenderConfig, 'tocDepth'>;
}

/** Blocks that are a text by themselves: the notes whose marks stand in one follow it. */
const texts: ReadonlySet<Node['type']> = new Set(['paragraph', 'heading', 'tableCell']);

/** The same elements of a document that is projected for PDF, as its model has them in order, each note behind the text of its first mark. */
export function structureOfModel(
  resolved: ResolvedDocument,
  { outcomes, config }: MadeOfModel,
): readonly string[] {
  const { document, footnotes, footnoteNumbers } = resolved;
  const dropped = new Set(
    outcomes.filter(({ support }) => support === 'dropped').map(({ nodeId }) => nodeId),
  );
  const found: string[] = [];
  const noted = new Set<number>();
  let marks: NodeId[] = [];
  const addNotes = (): void => {
    const here = marks;
    marks = [];
    for (const mark of here) {
      const number = footnoteNumbers[mark];
      const note = footnotes.find((footnote) => footnote.number === number);
      if (number === undefined || note === undefined || noted.has(number)) continue;
      noted.add(number);
      found.push('Note', 'Lbl', 'Link');
      for (const child of note.definition.children) visit(child);
    }
  };
  const visit = (node: Node): void => {
    // What is empty, and what no words of are shown, is no element.
    if (dropped.has(node.id) || isEmpty(node)) return;
    const tag = isBox(node) ? undefined : tags[node.type];
    if (tag !== undefined) found.push(tag);
    if (node.type === 'listItem') found.push('Lbl');
    if (refers(node, resolved)) found.push('Reference', 'Link');
    if (node.type === 'link' && leads(node, resolved)) found.push('Link');
    if (node.type === 'footnoteReference') marks.push(node.id);
    if (node.type === 'table' && isBox(node)) for (const child of boxed(node)) visit(child);
    else if (node.type === 'table') visitTable(node);
    else if (node.type === 'definitionItem') visitDefinition(node);
    else if (node.type === 'figure') {
      visitFigure(node.image, node.caption);
      visitCaption(node, node.caption);
    } else if (node.type === 'chart') visitChart(node);
    else if (node.type === 'image') visitFigure(node, undefined);
    else for (const child of childrenOf(node)) visit(child);
    if (texts.has(node.type)) addNotes();
  };
  /** What has a number has a caption that says it, if nothing else. */
  const visitCaption = ({ id }: Node, caption: readonly Node[] | undefined): void => {
    if (caption === undefined && resolved.numbers[id] === undefined) return;
    found.push('Caption');
    for (const child of caption ?? []) visit(child);
    addNotes();
  };
  const visitTable = (table: Table): void => {
    const { caption, head, body } = table;
    visitCaption(table, caption);
    for (const [rows, cell] of [
      [head, 'TH'],
      [body, 'TD'],
    ] as const)
      for (const row of rows) {
        found.push('TR');
        for (const { header, children, colSpan = 1, rowSpan = 1 } of row.cells) {
          found.push(`${header === true ? 'TH' : cell}${spans(colSpan, rowSpan)}`);
          for (const child of children) visit(child);
          addNotes();
        }
      }
  };
  const visitDefinition = ({ terms, definitions }: DefinitionItem): void => {
    for (const term of terms) {
      found.push('Lbl');
      for (const child of term) visit(child);
    }
    for (const child of definitions.flat()) visit(child);
  };
  /** A picture says something by its alternative text, or else by its caption. */
  const visitFigure = ({ id, alt }: Image, caption: Figure['caption']): void => {
    const asset = resolved.assets[id];
    const isShown = asset !== undefined && asset.type !== 'missing';
    if (isShown && (alt !== '' || caption !== undefined)) found.push('Figure');
  };
  const visitChart = (chart: Chart): void => {
    const drawn = chartAsFigure(chart, resolved);
    if (drawn === undefined) found.push(...tableOfChart(chart));
    else found.push('Figure', ...(hasCaption(chart) ? ['Caption'] : []));
  };
  const { metadata, children } = document;
  const title = headingAsTitle(resolved);
  const front = title === undefined ? [] : children.slice(0, children.indexOf(title) + 1);
  for (const { url, email, orcid } of metadata.authors) {
    for (const address of [url, email, orcid]) if (address !== undefined) found.push('Link');
  }
  for (const block of [...(metadata.abstract ?? []), ...front]) visit(block);
  const entries = resolved.toc.filter(
    ({ depth, nodeId }) => depth <= config.tocDepth && nodeId !== title?.id,
  );
  found.push(...contentsLevels(entries).map((level) => `TOCI ${level}`));
  for (const block of children.slice(front.length)) visit(block);
  addNotes();
  return found;
}

/** The heading above all others that a document without a title begins with: its contents come behind it, and leave it out. */
function headingAsTitle({ document, toc }: ResolvedDocument): Heading | undefined {
  const heading = document.children.slice(0, 5).find((block) => block.type === 'heading');
  if (document.metadata.title !== undefined || heading === undefined) return undefined;
  return toc.filter(({ depth }) => depth <= heading.depth).length === 1 ? heading : undefined;
}

/** In how many lists each entry of the contents stands: a deeper one than the one before is in a list of its own. */
function contentsLevels(entries: readonly { readonly depth: number }[]): readonly number[] {
  const open: number[] = [];
  return entries.map(({ depth }) => {
    while (open.length > 0 && (open.at(-1) ?? 0) > depth) open.pop();
    if ((open.at(-1) ?? 0) < depth) open.push(depth);
    return open.length;
  });
}

/** Whether a node leads to a note, or to a place by what that is called. */
function refers(node: Node, { references, footnoteNumbers }: ResolvedDocument): boolean {
  if (node.type === 'crossReference') return references[node.id] !== undefined;
  return node.type === 'footnoteReference' && footnoteNumbers[node.id] !== undefined;
}

/** Whether an inline by itself has something to see. */
function isSeen(node: Node): boolean {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.trim() !== '';
  return node.type === 'image' || node.type === 'inlineMath' || node.type === 'crossReference';
}

/** What the one cell of a box holds. */
const boxed = ({ head, body }: Table): readonly Node[] => [...head, ...body][0]?.cells[0]?.children ?? [];

/** Whether a link leads somewhere, and has words that do. */
function leads(node: Link, { references }: ResolvedDocument): boolean {
  const isKnown = references[node.id] !== undefined || (node.url !== '' && !node.url.startsWith('#'));
  return isKnown && Array.from(walk(node)).some(isSeen);
}

function hasCaption({ title, series }: Chart): boolean {
  return title !== undefined || (series.length === 1 && series[0]?.name !== '');
}

/** The data of a chart: a row for each category, a column for each series. */
function tableOfChart({ title, categories, series }: Chart): readonly string[] {
  const row = (cell: string): readonly string[] => ['TR', ...[...series, 'category'].map(() => cell)];
  return [
    'Table',
    ...(title === undefined ? [] : ['Caption']),
    ...row('TH'),
    ...categories.flatMap(() => row('TD')),
  ];
}

function isEmpty(node: Node): boolean {
  if (node.type === 'heading') return plainText(node.children).trim() === '';
  return node.type === 'codeBlock' && node.value.trim() === '';
}

/** A table of one cell relates nothing to anything: it is read as what it holds. */
function isBox(node: Node): boolean {
  if (node.type !== 'table') return false;
  const rows = [...node.head, ...node.body];
  return rows.length === 1 && rows[0]?.cells.length === 1;
}
