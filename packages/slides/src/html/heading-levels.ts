import type { Heading, Node } from '@octavo/core';
import { walk } from '@octavo/core';

/** The slide's title is an `h2`. */
const firstLevel = 3;

/**
 * The levels of the headings under a slide's title, by their depth in the document: no level is skipped, whatever depths the slide happens
 * to have (WCAG technique G141). Where a deeper one comes first, all are of one level.
 */
export function headingLevels(nodes: readonly Node[]): ReadonlyMap<Heading['depth'], number> {
  const depths = nodes.flatMap((node) =>
    Array.from(walk(node)).flatMap((inner) => (inner.type === 'heading' ? [inner.depth] : [])),
  );
  const ranks = [...new Set(depths)].toSorted((one, other) => one - other);
  const levelOf = (depth: Heading['depth']): number => firstLevel + ranks.indexOf(depth);
  const isStepwise = depths.every((depth, index) => {
    const before = depths[index - 1];
    return levelOf(depth) <= (before === undefined ? firstLevel : levelOf(before) + 1);
  });
  return new Map(ranks.map((depth) => [depth, isStepwise ? levelOf(depth) : firstLevel]));
}
