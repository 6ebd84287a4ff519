import type { EngineContent } from '../engine/index.ts';

export interface ChapterOptions {
  readonly start: 'flow' | 'page' | 'right';
  /** Room above the heading. */
  readonly dropPt: number;
}

/** Begins each heading of the highest level on a page of its own, or on a right-hand one, some way down. */
export function startChapters(
  content: readonly EngineContent[],
  { start, dropPt }: ChapterOptions,
): readonly EngineContent[] {
  if (start === 'flow') return content;
  const highest = Math.min(...content.map(levelOf));
  const pageBreak = start === 'right' ? 'beforeOdd' : 'before';
  return content.flatMap((block) => {
    if (levelOf(block) !== highest) return [block];
    if (dropPt === 0) return [{ ...block, pageBreak } as const];
    // Space above a block ends at the top of a page; the height of an empty line does not.
    return [{ text: '', leading: dropPt, keepWithNext: true, pageBreak } as const, block];
  });
}

function levelOf(block: EngineContent): number {
  return ('outlineLevel' in block ? block.outlineLevel : undefined) ?? Number.POSITIVE_INFINITY;
}
