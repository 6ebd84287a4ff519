import type { Block, Container } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { trimEnd } from '../shared/box.ts';
import { renderBlocks } from './index.ts';
import { keyPoints } from './key-points.ts';

const columnGapPt = 20;
const narrowestColumnPt = 100;

export function container(node: Container, context: BlockContext): readonly EngineContent[] {
  if (node.name === 'columns') return columns(node, context);
  if (node.name === 'keypoints') return keyPoints(node, context);
  return renderBlocks(node.children, context);
}

/** Columns side by side, where each has room; one below the other where not. */
function columns(node: Container, context: BlockContext): readonly EngineContent[] {
  const parts = node.children.filter(isColumn);
  const widthPt = (context.widthPt - (parts.length - 1) * columnGapPt) / parts.length;
  if (parts.length < 2 || parts.length !== node.children.length || widthPt < narrowestColumnPt) {
    return renderBlocks(node.children, context);
  }
  const inner: BlockContext = { ...context, widthPt };
  const set = parts.map(
    (part): EngineContent => ({ stack: trimEnd(renderBlocks(part.children, inner)), width: '*' }),
  );
  const ordered = context.resolved.direction === 'rtl' ? set.toReversed() : set;
  return [
    {
      columns: ordered,
      columnGap: columnGapPt,
      direction: context.resolved.direction,
      margin: [0, 0, 0, context.spacingPt],
    },
  ];
}

function isColumn(block: Block): block is Container {
  return block.type === 'container' && block.name === 'column';
}
