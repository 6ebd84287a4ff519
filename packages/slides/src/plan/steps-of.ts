import type { Block, ListItem, Node, NodeId } from '@octavo/core';
import { fragmentClass, fragmentPlace, isFragment, plainText, walk } from '@octavo/core';
import type { Region } from '../deck.ts';
import { regionNodes } from './region-nodes.ts';
import type { SlideSettings } from './settings/slide-settings.ts';

/** Pandoc's pause: what follows on the slide comes with the next press of the key. */
export function isPause(block: Block): boolean {
  return block.type === 'paragraph' && plainText(block.children).trim() === '. . .';
}

/** What comes together, and its place where its author gave one. */
interface Step {
  readonly ids: NodeId[];
  readonly place?: number | undefined;
}

/** What comes with each press of the key: the blocks behind each pause together, the points of `::: incremental` one by one, and each fragment. */
export function stepsOf(blocks: readonly Block[]): readonly (readonly NodeId[])[] {
  const steps: Step[] = [];
  let open: NodeId[] | undefined;
  for (const block of blocks) {
    if (isPause(block)) {
      open = [];
      steps.push({ ids: open });
    } else if (block.type === 'container' && block.name === 'incremental') {
      const points = block.children.flatMap((child) =>
        child.type === 'list' ? child.children.map(({ id }) => id) : [child.id],
      );
      steps.push(...points.map((id) => ({ ids: [id] })));
      open = open === undefined ? undefined : steps.at(-1)?.ids;
    } else {
      const fragments = fragmentsOf(block);
      if (!isStep(block)) open?.push(block.id);
      steps.push(...fragments);
    }
  }
  return inPlaces(steps).filter((step) => step.length > 0);
}

/** Those with a place by their places, equal ones together, then the others as they stand: reveal.js' order. */
function inPlaces(steps: readonly Step[]): readonly (readonly NodeId[])[] {
  const placed = new Map<number, NodeId[]>();
  for (const { ids, place } of steps) {
    if (place !== undefined) placed.set(place, [...(placed.get(place) ?? []), ...ids]);
  }
  const ordered = Array.from(placed).toSorted(([one], [other]) => one - other);
  return [
    ...ordered.map(([, ids]) => ids),
    ...steps.flatMap(({ ids, place }) => (place === undefined ? [ids] : [])),
  ];
}

/** What of a block comes on its own: all of it, or some points of a list; reveal.js' and Quarto's habit. */
function fragmentsOf(block: Block): readonly Step[] {
  const place = fragmentPlace(block);
  if (block.type === 'container') {
    return isStep(block)
      ? [{ ids: block.children.map(({ id }) => id), place }]
      : block.children.flatMap((child) => fragmentsOf(child));
  }
  if (isStep(block)) return [{ ids: [block.id], place }];
  if (block.type !== 'list') return [];
  return block.children.filter(isStep).map((item) => ({ ids: [item.id], place: fragmentPlace(item) }));
}

function isStep(node: Block | ListItem): boolean {
  return isFragment(node) || (node.type === 'container' && node.name === fragmentClass);
}

/** The steps of one of the slides that a plan became; where lists are incremental, their points come one by one. */
export function stepsOn(
  regions: readonly Region[],
  { steps, steadyLists }: Pick<SlideSettings, 'steps' | 'steadyLists'>,
  incremental: boolean,
): readonly (readonly NodeId[])[] {
  if (incremental) return incrementalSteps(regions, steps, new Set(steadyLists));
  if (steps.length === 0) return steps;
  const shown = new Set(
    regions.flatMap(regionNodes).flatMap((root) => Array.from(walk(root), (node) => node.id)),
  );
  return steps.map((step) => step.filter((id) => shown.has(id))).filter((step) => step.length > 0);
}

/** Each point of a list is a step of its own; what the author's pauses hold back comes with its pause. */
function incrementalSteps(
  regions: readonly Region[],
  pauses: readonly (readonly NodeId[])[],
  steady: ReadonlySet<NodeId>,
): readonly (readonly NodeId[])[] {
  const pauseOf = new Map(pauses.flatMap((ids, pause) => ids.map((id) => [id, pause] as const)));
  const result: NodeId[][] = [];
  let last: number | undefined;
  for (const block of regions.flatMap(regionNodes)) {
    const pause = pauseOf.get(block.id);
    if (block.type === 'list' && !steady.has(block.id)) result.push(...block.children.map(({ id }) => [id]));
    else if (pause !== undefined && pause === last) result.at(-1)?.push(block.id);
    else if (pause !== undefined) result.push([block.id]);
    last = pause ?? last;
  }
  return result;
}

/**
 * The steps of a slide that goes on with the one before: where everything on it would wait for a key, its first step is there from the start,
 * since the same title over an empty slide looks like a fault. The key that brought the slide has brought it.
 */
export function continuedSteps(
  steps: readonly (readonly NodeId[])[],
  regions: readonly Region[],
): readonly (readonly NodeId[])[] {
  const waiting = new Set(steps.flat());
  return regions.flatMap(regionNodes).every((root) => isWaiting(root, waiting)) ? steps.slice(1) : steps;
}

function isWaiting(root: Node, waiting: ReadonlySet<NodeId>): boolean {
  if (waiting.has(root.id)) return true;
  return root.type === 'list' && root.children.every(({ id }) => waiting.has(id));
}
