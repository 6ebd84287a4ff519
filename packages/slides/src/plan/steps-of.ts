import type { Block, NodeId } from '@octavo/core';
import { plainText, walk } from '@octavo/core';
import type { Region } from '../deck.ts';
import { regionNodes } from './region-nodes.ts';

/** Pandoc's pause: what follows on the slide comes with the next press of the key. */
export function isPause(block: Block): boolean {
  return block.type === 'paragraph' && plainText(block.children).trim() === '. . .';
}

/** What comes with each press of the key: the blocks behind each pause together, the points of `::: incremental` one by one. */
export function stepsOf(blocks: readonly Block[]): readonly (readonly NodeId[])[] {
  const steps: NodeId[][] = [];
  let open: NodeId[] | undefined;
  for (const block of blocks) {
    if (isPause(block)) {
      open = [];
      steps.push(open);
    } else if (block.type === 'container' && block.name === 'incremental') {
      const points = block.children.flatMap((child) =>
        child.type === 'list' ? child.children.map(({ id }) => id) : [child.id],
      );
      steps.push(...points.map((id) => [id]));
      open = open === undefined ? undefined : steps.at(-1);
    } else open?.push(block.id);
  }
  return steps.filter((step) => step.length > 0);
}

/** The steps of one of the slides that a plan became. */
export function stepsOn(
  regions: readonly Region[],
  steps: readonly (readonly NodeId[])[],
): readonly (readonly NodeId[])[] {
  if (steps.length === 0) return steps;
  const shown = new Set(
    regions.flatMap(regionNodes).flatMap((root) => Array.from(walk(root), (node) => node.id)),
  );
  return steps.map((step) => step.filter((id) => shown.has(id))).filter((step) => step.length > 0);
}
