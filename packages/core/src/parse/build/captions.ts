import type { Block, Inline } from '../../model/node-map.ts';
import type { Attributes } from '../../model/nodes/base.ts';
import type { Figure } from '../../model/nodes/figure.ts';
import type { Paragraph } from '../../model/nodes/paragraph.ts';
import type { Table } from '../../model/nodes/table.ts';
import type { BuildContext } from './build-context.ts';
import { takeTrailingAttributes } from './heading.ts';
import { applyTableAttributes } from './table-attributes.ts';
import { markTableNotes } from './table-notes.ts';

interface Caption {
  readonly inlines: readonly Inline[];
  readonly attributes?: Attributes;
}

/**
 * Gives a table or figure the caption written beside it: a paragraph that begins with `: ` (Pandoc) or `Table: ` before or after a
 * table, `: ` after a figure. The label of the caption line is the label of what it describes.
 */
export function joinCaptions(blocks: readonly Block[], context: BuildContext): readonly Block[] {
  if (!context.syntax.figures) return blocks;
  const joined: Block[] = [];
  for (const block of blocks.flatMap(figureWithDefinition)) {
    const last = joined.at(-1);
    const after = block.type === 'paragraph' && last !== undefined ? captionOf(block, context) : undefined;
    if (
      after !== undefined &&
      (last?.type === 'table' || last?.type === 'figure') &&
      last.caption === undefined
    ) {
      joined[joined.length - 1] = withCaption(last, after, context);
      continue;
    }
    const before =
      block.type === 'table' && last?.type === 'paragraph' ? captionOf(last, context) : undefined;
    if (before !== undefined && block.type === 'table')
      joined[joined.length - 1] = withCaption(block, before, context);
    else joined.push(block);
  }
  return markTableNotes(joined);
}

function withCaption(block: Table | Figure, caption: Caption, context: BuildContext): Table | Figure {
  const captioned = {
    ...block,
    ...(caption.inlines.length === 0 ? {} : { caption: caption.inlines }),
    ...(caption.attributes === undefined
      ? {}
      : { attributes: { ...block.attributes, ...caption.attributes } }),
  };
  return captioned.type === 'table' ? applyTableAttributes(captioned, context) : captioned;
}

function captionOf(paragraph: Paragraph, context: BuildContext): Caption | undefined {
  const [first, ...rest] = paragraph.children;
  if (first?.type !== 'text') return undefined;
  const mark = /^(?::|Table:|Figure:)[ \t]+/.exec(first.value);
  if (mark === null) return undefined;
  return takeTrailingAttributes([{ ...first, value: first.value.slice(mark[0].length) }, ...rest], context);
}

/** A figure followed by `: Caption` reads as a term and its definition; it is a figure and its caption. */
function figureWithDefinition(block: Block): readonly Block[] {
  if (block.type !== 'definitionList') return [block];
  const [item, ...others] = block.children;
  const [term, ...terms] = item?.terms ?? [];
  const [definition, ...definitions] = item?.definitions ?? [];
  const [image] = term ?? [];
  const [caption] = definition ?? [];
  const single =
    others.length + terms.length + definitions.length === 0 && term?.length === 1 && definition?.length === 1;
  if (!single || image?.type !== 'image' || caption?.type !== 'paragraph') return [block];
  const [first, ...rest] = caption.children;
  if (first?.type !== 'text') return [block];
  return [
    { id: '', ...(block.position === undefined ? {} : { position: block.position }), type: 'figure', image },
    { ...caption, children: [{ ...first, value: `: ${first.value}` }, ...rest] },
  ];
}
