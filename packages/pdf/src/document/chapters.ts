import type { EngineContent } from '../engine/index.ts';

/** Begins each heading of the highest level on a page of its own, or on a right-hand one. */
export function startChapters(
  content: readonly EngineContent[],
  chapterStart: 'flow' | 'page' | 'right',
): readonly EngineContent[] {
  if (chapterStart === 'flow') return content;
  const highest = Math.min(...content.map(levelOf));
  const pageBreak = chapterStart === 'right' ? 'beforeOdd' : 'before';
  return content.map((block) => (levelOf(block) === highest ? { ...block, pageBreak } : block));
}

function levelOf(block: EngineContent): number {
  return ('outlineLevel' in block ? block.outlineLevel : undefined) ?? Number.POSITIVE_INFINITY;
}
