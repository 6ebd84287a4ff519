import type { List, ListItem } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { trimEnd } from '../shared/box.ts';
import { renderBlocks } from './index.ts';

const bullets = ['disc', 'circle', 'square'] as const;

/** Indent of a list in the engine, roughly, for the size of pictures within. */
const indentEm = 1.55;

export function list(node: List, context: BlockContext): readonly EngineContent[] {
  const itemSpacingPt = node.tight ? context.leadingPt * 0.14 : context.spacingPt * 0.75;
  const inner: BlockContext = {
    ...context,
    listDepth: context.listDepth + 1,
    spacingPt: node.tight ? context.leadingPt * 0.2 : context.spacingPt * 0.75,
    widthPt: Math.max(110, context.widthPt - indentEm * context.sizePt),
  };
  const items = node.children.map((item, index) => {
    const isLast = index === node.children.length - 1;
    return listItem(item, inner, isLast ? 0 : itemSpacingPt);
  });
  const shared = {
    margin: [0, 0, 0, context.spacingPt] as const,
    direction: context.resolved.direction,
  };
  if (node.ordered) return [{ ol: items, start: node.start ?? 1, ...shared }];
  return [{ ul: items, type: bullets[context.listDepth % bullets.length] ?? 'disc', ...shared }];
}

function listItem(node: ListItem, context: BlockContext, spacingPt: number): EngineContent {
  const content = trimEnd(renderBlocks(node.children, context));
  return {
    stack: content.length === 0 ? [{ text: '' }] : content,
    margin: [0, 0, 0, spacingPt],
    ...(node.checked === undefined ? {} : { marker: { task: node.checked ? 'done' : 'open' } }),
  };
}
