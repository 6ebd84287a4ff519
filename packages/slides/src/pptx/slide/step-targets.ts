import type { Block, List, NodeId } from '@octavo/core';
import type { Slide } from '../../deck.ts';
import { toParagraphs } from '../../flow/to-paragraphs.ts';
import type { PptxContext } from '../pptx-context.ts';
import { writtenParagraphs } from '../text/paragraph-xml.ts';
import type { ShapeSpec } from './slide-shapes.ts';
import type { StepTarget } from './timing-xml.ts';

/** What each step of a slide makes visible; `firstId` is the id of its first shape. */
export function stepTargets(
  slide: Slide,
  shapes: readonly ShapeSpec[],
  firstId: number,
  context: PptxContext,
): readonly (readonly StepTarget[])[] {
  if (slide.steps.length === 0) return [];
  const targets = new Map<NodeId, StepTarget[]>();
  const add = (id: NodeId, target: StepTarget): void => {
    targets.set(id, [...(targets.get(id) ?? []), target]);
  };
  shapes.forEach((shape, index) => {
    const shapeId = firstId + index;
    const ranges = shape.type === 'words' && shape.region.type === 'text' ? shape.region.blocks : undefined;
    if (ranges === undefined) for (const id of nodesOf(shape)) add(id, { shapeId });
    else addRanges(ranges, 0, (id, from, to) => add(id, { shapeId, paragraphs: { from, to } }), context);
  });
  return slide.steps.map((ids) => ids.flatMap((id) => targets.get(id) ?? []));
}

/** The nodes that a whole shape stands for. */
function nodesOf({ region }: ShapeSpec): readonly NodeId[] {
  switch (region.type) {
    case 'text':
      return region.blocks.map(({ id }) => id);
    case 'columnHeading':
      return [region.heading.id];
    case 'callout':
      return [region.callout.id];
    case 'quote':
      return [region.quote.id];
    case 'code':
      return [region.code.id];
    case 'table':
      return [region.table.id];
    case 'picture':
      return [region.figure.id, region.figure.image.id];
    case 'chart':
      return [region.chart.id];
    case 'keyFigure':
      return [region.words.id];
  }
}

type AddRange = (id: NodeId, from: number, to: number) => void;

/** The paragraphs of blocks and of the items of lists, counted from `start`; the number of all of them. */
function addRanges(blocks: readonly Block[], start: number, add: AddRange, context: PptxContext): number {
  let from = start;
  for (const block of blocks) {
    const count = countParagraphs([block], context);
    if (count > 0) add(block.id, from, from + count - 1);
    if (block.type === 'list') addItems(block, from, add, context);
    from += count;
  }
  return from - start;
}

function addItems(list: List, start: number, add: AddRange, context: PptxContext): void {
  let from = start;
  for (const item of list.children) {
    const count = countParagraphs([{ ...list, children: [item] }], context);
    if (count > 0) add(item.id, from, from + count - 1);
    from += count;
  }
}

function countParagraphs(blocks: readonly Block[], context: PptxContext): number {
  return writtenParagraphs(toParagraphs(blocks, context.resolved), context).length;
}
