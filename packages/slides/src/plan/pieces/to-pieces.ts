import type { Block, BlockHandlers, Container, Paragraph, ResolvedDocument } from '@octavo/core';
import { chartAsFigure, chartTable, plainText, visitBlock, walk } from '@octavo/core';
import { explode } from './explode.ts';
import { hoist } from './hoist.ts';
import { figuresOf, picturesWithin } from './image-paragraph.ts';
import type { ColumnsPiece, Piece } from './piece.ts';

type Handler<B> = (node: B, resolved: ResolvedDocument) => readonly Piece[];

const text: Handler<Block> = (block) => [{ type: 'text', block }];
const none: Handler<Block> = () => [];
const within: Handler<{ readonly children: readonly Block[] }> = (node, resolved) =>
  toPieces(node.children, resolved);

const handlers = {
  paragraph,
  heading: text,
  list: text,
  definitionList: text,
  mathBlock: text,
  thematicBreak: none,
  pageBreak: none,
  slideBreak: none,
  htmlBlock: none,
  bibliography: none,
  blockQuote: (block) => [{ type: 'quote', block }],
  callout: (block) => [{ type: 'callout', block }],
  codeBlock: (block, resolved) => [
    { type: 'code', block, firstLine: 0, lineCount: resolved.highlights[block.id]?.length ?? 0 },
  ],
  table: (block) => [{ type: 'table', block }],
  chart: (chart, resolved) => {
    const block = chartAsFigure(chart, resolved);
    return block === undefined
      ? [{ type: 'table', block: chartTable(chart), chart }]
      : [{ type: 'picture', block, chart, full: chartTable(chart) }];
  },
  figure: (block) => [{ type: 'picture', block }],
  container,
  conditional: within,
  speakerNotes: (node) => node.children.map((block) => ({ type: 'notes', block })),
} satisfies BlockHandlers<ResolvedDocument, readonly Piece[]>;

/** The parts that blocks make on slides, in reading order. */
export function toPieces(blocks: readonly Block[], resolved: ResolvedDocument): readonly Piece[] {
  return blocks
    .flatMap(hoist)
    .flatMap(explode)
    .flatMap((block) => visitBlock(block, handlers, resolved));
}

function paragraph(node: Paragraph, resolved: ResolvedDocument): readonly Piece[] {
  const figures = figuresOf(node, resolved);
  if (figures !== undefined) return figures.map((picture) => ({ type: 'picture', ...picture }));
  const pictures = picturesWithin(node, resolved);
  if (pictures.length === 0) return isEmpty(node) ? [] : [{ type: 'text', block: node }];
  return [
    {
      type: 'text',
      block: {
        ...node,
        children: node.children.filter((child) => !pictures.some((image) => image === child)),
      },
    },
    ...pictures.map((image): Piece => ({ type: 'picture', block: { type: 'figure', id: node.id, image } })),
  ];
}

/** A paragraph of line breaks and raw HTML has nothing to show. */
function isEmpty(node: Paragraph): boolean {
  for (const { type } of walk(node)) if (type === 'footnoteReference' || type === 'image') return false;
  return plainText(node.children).trim() === '';
}

/** `columns` stand side by side; every other container stands for what it holds. */
function container(node: Container, resolved: ResolvedDocument): readonly Piece[] {
  if (node.name !== 'columns') return toPieces(node.children, resolved);
  const columns = columnsOf(node).map((blocks) => toPieces(blocks, resolved));
  const filled = columns.filter((pieces) => pieces.some((piece) => piece.type !== 'notes'));
  return filled.length < 2 || columns.some((pieces) => pieces.some((piece) => piece.type === 'columns'))
    ? columns.flat()
    : [{ type: 'columns', block: node, columns, ...sharesOf(node, columns.length) }];
}

/** A column is no narrower than this share. */
const leastShare = 0.2;

/** The widths that Pandoc's authors give columns (`width="40%"`); a column without one shares what the others leave. */
function sharesOf({ children }: Container, count: number): Pick<ColumnsPiece, 'shares'> {
  const widths = children.map(
    ({ attributes }) => /^(\d+(?:\.\d+)?)%$/.exec(attributes?.values?.['width'] ?? '')?.[1],
  );
  if (widths.length !== count || widths.every((width) => width === undefined)) return {};
  const given = widths.map((width) => (width === undefined ? undefined : Number(width) / 100));
  const restPart = 1 - given.reduce<number>((total, share) => total + (share ?? 0), 0);
  const even = restPart / Math.max(1, given.filter((share) => share === undefined).length);
  const shares = given.map((share) => share ?? even);
  const whole = shares.reduce((total, share) => total + share, 0);
  return shares.every((share) => share / whole >= leastShare) ? { shares } : {};
}

/** The columns of `::: columns`; blocks that stand in none form one with their neighbours. */
function columnsOf(node: Container): readonly (readonly Block[])[] {
  const columns: Block[][] = [];
  let loose = false;
  for (const child of node.children) {
    if (child.type === 'container' && child.name === 'column') {
      columns.push([...child.children]);
      loose = false;
    } else if (loose) columns.at(-1)?.push(child);
    else {
      columns.push([child]);
      loose = true;
    }
  }
  return columns;
}
