import type { Block, Container } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { box, trimEnd } from '../shared/box.ts';
import { insetContext } from '../shared/inset-context.ts';
import { tint } from '../shared/tint.ts';
import { renderBlocks } from './index.ts';

const columnGapPt = 20;
const narrowestColumnPt = 100;
const paddingPt = 12;

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

function keyPoints(node: Container, context: BlockContext): readonly EngineContent[] {
  const inner = insetContext(context, paddingPt);
  const content = renderBlocks(node.children, inner);
  if (inner === context || content.length === 0) return content;
  const { theme, resolved, spacingPt } = context;
  const boxed = box(content, {
    fillColor: tint(theme.colors.accent, 0.07),
    paddingPt: { side: paddingPt, top: 9, bottom: 10 },
    direction: resolved.direction,
    spacingPt,
  });
  return [{ ...boxed, tag: 'Aside' }];
}
