import type { Node } from '@octavo/core';
import { assertNever } from '@octavo/core';
import type { Region, Slide } from '../deck.ts';

/** The nodes that stand on a slide, in its notes and among its footnotes, in reading order. */
export function slideNodes(slide: Slide): readonly Node[] {
  return [
    ...slide.titleContent,
    ...slide.subtitle,
    ...slide.regions.flatMap(regionNodes),
    ...slide.notes,
    ...slide.footnotes.map(({ definition }) => definition),
  ];
}

function regionNodes(region: Region): readonly Node[] {
  switch (region.type) {
    case 'text':
      return region.blocks;
    case 'callout':
      return [region.callout];
    case 'quote':
      return [region.quote];
    case 'code':
      return [region.code];
    case 'table':
      return [region.table];
    case 'picture':
      return [region.figure];
    default:
      return assertNever(region);
  }
}
