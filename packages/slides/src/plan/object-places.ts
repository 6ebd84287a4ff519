import type { NodeId } from '@octavo/core';
import { walk } from '@octavo/core';
import type { Deck, Region, Slide } from '../deck.ts';
import { regionNodes } from './region-nodes.ts';

/** Where a deck shows what text boxes do not hold, and what stands within its words. */
export interface ObjectPlaces {
  /** Pictures (by their image), tables and charts that have a place of their own. */
  readonly placed: ReadonlySet<NodeId>;
  /** All nodes that slides show, and notes where these are pages. */
  readonly shown: ReadonlySet<NodeId>;
  /** Pictures of figures within words: too large to stand in a line. */
  readonly inNestedFigures: ReadonlySet<NodeId>;
}

/** Reads from a deck where its objects stand. `hasNotes` says that a format sets the notes as it sets slides, with their tables. */
export function objectPlaces({ slides }: Deck, hasNotes = false): ObjectPlaces {
  const placed = new Set(slides.flatMap((slide) => ownPlaces(slide)));
  const shown = new Set<NodeId>();
  const inNestedFigures = new Set<NodeId>();
  for (const { titleContent, subtitle, regions, notes, footnotes } of slides) {
    const said = hasNotes ? [...notes, ...footnotes.map(({ definition }) => definition)] : [];
    for (const root of [...titleContent, ...subtitle, ...regions.flatMap(regionNodes), ...said]) {
      for (const node of walk(root)) {
        shown.add(node.id);
        if (node.type === 'figure' && !placed.has(node.image.id)) inNestedFigures.add(node.image.id);
      }
    }
    for (const { type, id } of hasNotes ? notes : [])
      if (type === 'table' || type === 'chart') placed.add(id);
  }
  return { placed, shown, inNestedFigures };
}

function ownPlaces({ background, regions }: Slide): readonly NodeId[] {
  return [...(background?.type === 'image' ? [background.image.id] : []), ...regions.flatMap(objectsOf)];
}

function objectsOf(region: Region): readonly NodeId[] {
  switch (region.type) {
    case 'picture':
      return [region.figure.image.id];
    case 'chart':
      return [region.chart.id];
    case 'table':
      return [region.table.id, ...(region.chart === undefined ? [] : [region.chart.id])];
    default:
      return [];
  }
}
